package io.probity.notification.stories;

import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.NotificationEvent.ReferralSuperseded;
import io.probity.contracts.NotificationEvent.ReferralWithdrawn;
import io.probity.contracts.NotificationEvent.WithdrawalOvertaken;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A council decides on a matter anew: what the agency has is withdrawn or amended by a signature (HV-37). */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HV-37")
class DecidedAnewStoryTest {
    private static final String CEO = Tokens.of(WATTLE_CREEK, Role.CEO);
    private static final String CCC = Tokens.agency("ccc");
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final String assessment = UUID.randomUUID().toString();
    private World world;

    @BeforeAll
    void begin() {
        world = new World();
    }

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    @Tag("CA-04")
    void the_agency_that_has_a_matter_is_told_that_a_new_decision_no_longer_refers_it() {
        UUID complaint = endorsed();
        String referral = only(complaint).getString("[0].referral");
        put(referral, "signature").statusCode(200);
        knows(
                complaint,
                "\"state\": \"endorsed\", \"notNotified\": {\"conduct\": \"Timesheets.\", \"evidence\":"
                        + " \"The gate log.\", \"reasons\": \"The log says otherwise.\"}");
        put(referral, "withdrawal").statusCode(409).body("rule", equalTo("HV-37"));
        decideAnew(complaint, UUID.randomUUID(), Category.NOT_NOTIFIED);
        soon(() -> assertThat(listed(complaint).getString("[0].withdrawalPreparedAt"))
                .isNotNull());
        opened(referral).body("withdrawal", nullValue());
        put(referral, "withdrawal").statusCode(204);
        put(referral, "withdrawal").statusCode(409);
        opened(referral)
                .body("withdrawal.reasons", equalTo("The log says otherwise."))
                .body("withdrawal.referral", equalTo(referral));
        soon(() -> assertThat(world.published.heard(complaint, ReferralWithdrawn.class))
                .hasSize(1));
        assertThat(world.published.wire(complaint)).doesNotContain("Timesheets", "gate log");
    }

    @Test
    @Tag("CA-04")
    void decided_back_and_forth_nothing_is_withdrawn_and_the_last_one_names_what_the_agency_has() {
        UUID complaint = endorsed();
        String first = only(complaint).getString("[0].referral");
        put(first, "signature").statusCode(200);
        knows(complaint, "\"state\": \"endorsed\"");
        decideAnew(complaint, UUID.randomUUID(), Category.NOT_NOTIFIED);
        soon(() -> assertThat(listed(complaint).getString("[0].withdrawalPreparedAt"))
                .isNotNull());
        UUID third = UUID.randomUUID();
        decideAnew(complaint, third, Category.LEVEL_1);
        soon(() -> assertThat(listed(complaint).getList("referral")).hasSize(2));
        soon(() -> assertThat(listed(complaint).getList("withdrawalPreparedAt")).containsOnlyNulls());
        put(first, "withdrawal").statusCode(409).body("rule", equalTo("HV-37"));
        knows(complaint, "\"state\": \"endorsed\", \"referral\": \"%s\"".formatted(third));
        put(third.toString(), "signature").statusCode(200);
        opened(third.toString()).body("content.amends", equalTo(first));
        opened(first).body("withdrawal", nullValue());
        soon(() -> assertThat(world.published.heard(complaint, WithdrawalOvertaken.class))
                .hasSize(1));
    }

    @Test
    @Tag("HV-39")
    void what_nobody_had_signed_is_overtaken_and_the_new_one_is_signed_once_its_form_is_the_one_decided() {
        UUID complaint = endorsed();
        String first = only(complaint).getString("[0].referral");
        UUID second = UUID.randomUUID();
        decideAnew(complaint, second, Category.LEVEL_1);
        soon(() -> assertThat(listed(complaint).getList("referral")).hasSize(2));
        soon(() -> assertThat(world.published.heard(complaint, ReferralSuperseded.class))
                .hasSize(1));
        put(first, "signature").statusCode(409).body("rule", equalTo("HV-37"));
        put(second.toString(), "signature").statusCode(503);
        knows(complaint, "\"state\": \"open\", \"referral\": \"%s\"".formatted(second));
        put(second.toString(), "signature").statusCode(422);
        knows(complaint, "\"state\": \"endorsed\", \"referral\": \"%s\"".formatted(second));
        put(second.toString(), "signature").statusCode(200);
        opened(second.toString()).body("content.amends", nullValue());
    }

    @Test
    @Tag("MC-15")
    void what_waits_for_a_signature_makes_no_version_of_the_agencys_an_old_one() {
        String elsewhere = version(signed(endorsed()));
        UUID complaint = endorsed();
        String referral = signed(complaint);
        String seen = version(referral);
        decideAnew(complaint, UUID.randomUUID(), Category.NOT_NOTIFIED);
        soon(() -> assertThat(listed(complaint).getString("[0].withdrawalPreparedAt"))
                .isNotNull());
        String madeUp = acknowledge(referral, "\"" + "x".repeat(48) + "\"", "A-1")
                .statusCode(400)
                .extract()
                .asString();
        assertThat(acknowledge(referral, elsewhere, "A-1")
                        .statusCode(400)
                        .extract()
                        .asString())
                .isEqualTo(madeUp);
        acknowledge(referral, seen, "A-1").statusCode(204);
        acknowledge(referral, seen, "A-2").statusCode(412);
    }

    private static String signed(UUID complaint) {
        String referral = only(complaint).getString("[0].referral");
        put(referral, "signature").statusCode(200);
        return referral;
    }

    private static String version(String referral) {
        return opened(referral).extract().header("ETag");
    }

    private static ValidatableResponse acknowledge(String referral, String seen, String reference) {
        return with(CCC)
                .header("If-Match", seen)
                .body("{\"reference\": \"" + reference + "\"}")
                .put("/agencies/ccc/referrals/{id}/acknowledgement", referral)
                .then();
    }

    private UUID endorsed() {
        UUID complaint = UUID.randomUUID();
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.empty(), Alleges.CORRUPT_CONDUCT);
        knows(complaint, "\"state\": \"endorsed\"");
        world.published.assessment(
                WATTLE_CREEK,
                complaint,
                9,
                new AssessmentEndorsed(
                        assessment,
                        Category.LEVEL_1,
                        Optional.of("ccc"),
                        Optional.of(Instant.parse("2026-03-02T01:00:00Z")),
                        "ceo-1",
                        "ceo",
                        WATTLE_CREEK,
                        "8"));
        return complaint;
    }

    private void decideAnew(UUID complaint, UUID referral, Category category) {
        int version = versions.merge(complaint, 2, Integer::sum) + 8;
        world.published.assessment(
                WATTLE_CREEK,
                complaint,
                version,
                new EarlierReferralsReplaced(
                        assessment,
                        "ccc",
                        true,
                        List.of(),
                        category == Category.NOT_NOTIFIED ? Optional.empty() : Optional.of(referral.toString())));
        world.published.assessment(
                WATTLE_CREEK,
                complaint,
                version + 1,
                new AssessmentDecidedAnew(
                        assessment,
                        referral.toString(),
                        category,
                        category == Category.NOT_NOTIFIED ? Optional.empty() : Optional.of("ccc"),
                        Optional.empty(),
                        "ceo-1",
                        "ceo",
                        WATTLE_CREEK,
                        "8",
                        Optional.of("ccc"),
                        Optional.empty()));
    }

    private void knows(UUID complaint, String more) {
        String form = World.form(WATTLE_CREEK).replaceFirst("\\{", "{" + more + ",");
        world.others.know("/councils/%s/complaints/%s/assessment".formatted(WATTLE_CREEK, complaint), form);
    }

    private static JsonPath only(UUID complaint) {
        soon(() -> assertThat(listed(complaint).getList("referral")).hasSize(1));
        return listed(complaint);
    }

    private static JsonPath listed(UUID complaint) {
        return with(CEO)
                .get(
                        "/councils/{council}/referrals?complaint={complaint}",
                        Map.of("council", WATTLE_CREEK, "complaint", complaint))
                .jsonPath();
    }

    private static ValidatableResponse put(String referral, String what) {
        return with(CEO)
                .header("Idempotency-Key", UUID.randomUUID())
                .put("/councils/{council}/referrals/{id}/{what}", WATTLE_CREEK, referral, what)
                .then();
    }

    /** Its agency finds it with the rows that follow the signature. */
    private static ValidatableResponse opened(String referral) {
        soon(() ->
                with(CCC).get("/agencies/ccc/referrals/{id}", referral).then().statusCode(200));
        return with(CCC).get("/agencies/ccc/referrals/{id}", referral).then().statusCode(200);
    }
}
