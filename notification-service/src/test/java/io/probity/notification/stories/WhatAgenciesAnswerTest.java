package io.probity.notification.stories;

import static io.probity.notification.stories.World.IRONBARK;
import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An agency asks, decides and hands back, of what was referred to it and of nothing else. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatAgenciesAnswerTest extends AboutReferrals {
    @Test
    @Tag("MC-14")
    void ibac_may_hand_back_what_it_retained_and_its_last_word_stands() {
        UUID complaint = reported(IRONBARK, Category.NOTIFY, "ibac");
        String cfo = Tokens.of(IRONBARK, Role.CFO);
        String ibac = Tokens.agency("ibac");
        String referral = prepared(cfo, IRONBARK, complaint);
        sign(cfo, IRONBARK, referral).statusCode(200);
        soon(() -> assertThat(awaiting(ibac, "ibac")).contains(referral));
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"retained\"}")
                .statusCode(204);
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"referred-back\"}")
                .statusCode(204);
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"no-action\"}")
                .statusCode(409);
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"something\"}")
                .statusCode(400);
        soon(() -> assertThat(world.published.heard(complaint, AgencyDecided.class))
                .extracting(AgencyDecided::decision)
                .containsExactly(AgencyDecision.RETAINED, AgencyDecision.REFERRED_BACK));
    }

    @Test
    @Tag("CA-04")
    void an_agency_asks_and_the_council_answers() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
        soon(() -> assertThat(awaiting(CCC, "ccc")).contains(referral));
        with(CCC)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"question\": \"Which shifts?\"}")
                .post("/agencies/ccc/referrals/{id}/questions", referral)
                .then()
                .statusCode(204);
        with(CEO)
                .get("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, referral)
                .then()
                .statusCode(200)
                .body("[0].question", equalTo("Which shifts?"));
        with(CEO)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"answer\": \"Those of February.\"}")
                .post("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, referral)
                .then()
                .statusCode(204);
        with(CCC)
                .get("/agencies/ccc/referrals/{id}", referral)
                .then()
                .body("questions[0].answer", equalTo("Those of February."));
    }

    @Test
    void an_agency_reads_page_by_page_what_was_referred_to_it() {
        String first = referredToTheCcc();
        String second = referredToTheCcc();

        List<String> read = new ArrayList<>();
        @Nullable String after = "";
        do {
            JsonPath page = with(CCC)
                    .get("/agencies/ccc/referrals?limit=1" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("items.referral"));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        } while (after != null);

        assertThat(read).isEqualTo(awaiting(CCC, "ccc")).containsSubsequence(first, second);
    }

    private String referredToTheCcc() {
        String referral = prepared(CEO, WATTLE_CREEK, reported(WATTLE_CREEK, Category.LEVEL_1, "ccc"));
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
        soon(() -> assertThat(awaiting(CCC, "ccc")).contains(referral));
        return referral;
    }

    @Test
    void another_agencys_referral_does_not_exist() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        with(CCC).get("/agencies/ccc/referrals/{id}", referral).then().statusCode(404);
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
        soon(() -> assertThat(awaiting(CCC, "ccc")).contains(referral));
        String icac = Tokens.agency("icac");
        String theirs = with(icac)
                .get("/agencies/icac/referrals/{id}", referral)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(with(icac)
                        .get("/agencies/icac/referrals/{id}", UUID.randomUUID())
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(theirs);
        answer(icac, "icac", referral, "decision", "{\"decision\": \"retained\"}")
                .statusCode(404);
        with(icac).get("/agencies/ccc/referrals").then().statusCode(403);
        with(CEO).get("/agencies/ccc/referrals").then().statusCode(403);
        assertThat(awaiting(icac, "icac")).doesNotContain(referral);
    }
}
