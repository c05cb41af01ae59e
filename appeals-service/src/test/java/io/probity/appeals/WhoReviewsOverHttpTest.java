package io.probity.appeals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.AppealsEvent.ReviewerAssigned;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoReviewsOverHttpTest extends OverHttp {
    @Test
    @Tag("HV-45")
    void the_ceos_own_handling_is_the_mayors_to_review_and_not_the_ceos_to_see() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-ceo", "ceo");
        String appeal = lodged();
        as(mayor).get(path(appeal)).then().statusCode(200).body("reviewer.office", equalTo("mayor"));
        as(ceo).get(path(appeal)).then().statusCode(404);
        put(ceo, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(404);
    }

    @Test
    @Tag("HV-45")
    void what_the_mayor_handled_is_about_the_ceo_who_does_not_see_its_appeal() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-mayor", "mayor");
        String appeal = lodged();
        as(mayor).get(path(appeal)).then().statusCode(200);
        as(ceo).get(path(appeal)).then().statusCode(404);
        as(ceo).get(path(appeal) + "/like-matters").then().statusCode(404);
        put(ceo, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(404);
        post(ceo, appeal, "/information", "{\"information\":\"Nothing.\"}").statusCode(404);
    }

    @Test
    @Tag("MC-15")
    @Tag("HV-45")
    void whom_a_complaint_names_finds_no_appeal_about_it_whatever_their_office() {
        UUID like = UUID.randomUUID();
        elsewhere.handled(like, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager", "officer-ceo");
        elsewhere.handled(
                complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager", "officer-9", "officer-8");
        String appeal = lodged();
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        as(ceo).get("/councils/wattle-creek/reviews").then().body("appeal", hasItem(appeal)));
        await().atMost(20, SECONDS).untilAsserted(() -> as(mayor)
                .get(path(appeal) + "/like-matters")
                .then()
                .body("complaint", hasItem(like.toString())));
        as(ceo).get(path(appeal) + "/like-matters")
                .then()
                .statusCode(200)
                .body("complaint", not(hasItem(like.toString())));
        String absent = as(Tokens.as("officer-9", Elsewhere.COUNCIL, Role.AUDITOR))
                .get("/councils/wattle-creek/complaints/" + UUID.randomUUID() + "/appeals/" + appeal)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        for (Role role : List.of(Role.CEO, Role.MAYOR, Role.AUDITOR)) {
            String named = Tokens.as("officer-9", Elsewhere.COUNCIL, role);
            for (String what : List.of("", "/like-matters"))
                assertThat(as(named)
                                .get(path(appeal) + what)
                                .then()
                                .statusCode(404)
                                .extract()
                                .asString())
                        .isEqualTo(absent);
            as(named).get(path(appeal) + "/outcome").then().statusCode(404);
        }
        String named = Tokens.as("officer-9", Elsewhere.COUNCIL, Role.CEO);
        as(named).get("/councils/wattle-creek/reviews").then().statusCode(200).body("appeal", not(hasItem(appeal)));
        as(named)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(LODGE)
                .post(path(""))
                .then()
                .statusCode(404);
        put(named, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(404);
    }

    @Test
    @Tag("HV-36")
    @Tag("HV-45")
    void a_reviewer_whom_a_register_ties_to_somebody_it_concerns_finds_nothing_and_another_reviews_it() {
        String chief = "chief-" + complaint;
        String tied = Tokens.as(chief, Elsewhere.COUNCIL, Role.CEO);
        elsewhere.handled(
                complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager", "subject-" + complaint);
        String appeal = lodged();
        as(tied).get(path(appeal)).then().statusCode(200).body("reviewer.office", equalTo("ceo"));
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        as(tied).get("/councils/wattle-creek/reviews").then().body("appeal", hasItem(appeal)));
        elsewhere.close("subject-" + complaint, chief);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> as(tied).get(path(appeal)).then().statusCode(404));
        as(tied).get("/councils/wattle-creek/reviews").then().body("appeal", not(hasItem(appeal)));
        put(tied, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(404);
        put(mayor, appeal, "/plan", "{\"people\":[\"nobody\"]}").statusCode(403);
        elsewhere.appointed("ceo", chief);
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        as(mayor).get("/councils/wattle-creek/reviews").then().body("appeal", hasItem(appeal)));
        as(ceo).get("/councils/wattle-creek/reviews").then().body("appeal", not(hasItem(appeal)));
        put(mayor, appeal, "/plan", "{\"people\":[\"the clerk\"]}")
                .statusCode(200)
                .body("reviewer.office", equalTo("mayor"));
        try (PublishedEvents others = PublishedEvents.connect()) {
            await().atMost(20, SECONDS).untilAsserted(() -> assertThat(others.heardAbout(complaint).stream()
                            .map(heard -> heard.event())
                            .filter(ReviewerAssigned.class::isInstance))
                    .containsExactly(new ReviewerAssigned(appeal, "ceo"), new ReviewerAssigned(appeal, "mayor")));
        }
    }

    @Test
    @Tag("HV-45")
    void whoever_handled_a_linked_matter_conducts_no_review_of_this_one() {
        UUID linked = UUID.randomUUID();
        elsewhere.handled(linked, Alleges.ADMINISTRATIVE_ACTION, "officer-linked", "manager");
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        appointing(appeal, "officer-linked").statusCode(200);
        elsewhere.linked(complaint, linked);
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        appointing(appeal, "officer-linked").statusCode(403).body("rule", equalTo("HV-45")));
        appointing(appeal, "officer-other").statusCode(200);
    }

    @Test
    @Tag("HV-45")
    @Tag("IC-10")
    void whoever_had_a_linked_matter_only_until_a_plan_gave_it_back_conducts_one() {
        UUID linked = UUID.randomUUID();
        elsewhere.handled(linked, Alleges.ADMINISTRATIVE_ACTION, "officer-linked", "manager");
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        elsewhere.linked(complaint, linked);
        elsewhere.madeWay(linked, 3, "officer-between");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> appointing(appeal, "officer-between").statusCode(403));
        elsewhere.madeWay(linked, 4, "officer-linked");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> appointing(appeal, "officer-between").statusCode(200));
        appointing(appeal, "officer-linked").statusCode(403);
    }

    @Test
    @Tag("HV-45")
    @Tag("IC-10")
    void whoever_had_it_in_between_and_put_something_to_somebody_conducts_none() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        elsewhere.madeWay(complaint, 3, "officer-between");
        elsewhere.acted(complaint, 2, "officer-between");
        elsewhere.madeWay(complaint, 4, "officer-manager");
        String appeal = lodged();
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        appointing(appeal, "officer-between").statusCode(403).body("rule", equalTo("HV-45")));
        appointing(appeal, "officer-other").statusCode(200);
    }

    @Test
    @Tag("HV-20")
    @Tag("MC-22")
    @Tag("HV-36")
    void whom_another_policy_names_reviews_and_finds_it_no_longer_when_it_went_on() {
        String governance = Tokens.as("officer-governance", Elsewhere.COUNCIL, Role.GOVERNANCE_MANAGER);
        String handler = Tokens.as("officer-manager", Elsewhere.COUNCIL, Role.GOVERNANCE_MANAGER);
        String director = Tokens.as("officer-director", Elsewhere.COUNCIL, Role.DIRECTOR);
        elsewhere.handledUnder(
                new Elsewhere.Law("saltbush", "1"),
                complaint,
                Alleges.ADMINISTRATIVE_ACTION,
                "officer-manager",
                "manager");
        String appeal = lodged();
        as(governance).get(path(appeal)).then().statusCode(200).body("reviewer.office", equalTo("governance-manager"));
        await().atMost(20, SECONDS).untilAsserted(() -> as(governance)
                .get("/councils/wattle-creek/reviews")
                .then()
                .statusCode(200)
                .body("appeal", hasItem(appeal)));
        for (String other : List.of(director, handler)) {
            await().atMost(20, SECONDS).untilAsserted(() -> as(other)
                    .get("/councils/wattle-creek/reviews")
                    .then()
                    .statusCode(200)
                    .body("appeal", not(hasItem(appeal))));
            as(other).get(path(appeal)).then().statusCode(404);
            put(other, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(404);
        }
        put(ceo, appeal, "/plan", "{\"people\":[\"the clerk\"]}")
                .statusCode(403)
                .body("rule", equalTo("HV-20"));
        put(governance, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(200);
        post(governance, appeal, "/stand-aside", "{\"reason\":\"I wrote the procedure.\"}")
                .statusCode(200)
                .body("reviewer.office", equalTo("ceo"));
        as(governance).get(path(appeal)).then().statusCode(404);
        put(ceo, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(200);
    }

    private ValidatableResponse appointing(String appeal, String officer) {
        return send(ceo, "{\"officer\":\"%s\"}".formatted(officer))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .put(path(appeal) + "/review-officer")
                .then();
    }
}
