package io.probity.appeals;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AppealOverHttpTest {
    private static final String LODGE = """
            {"reference":"WCS-7Q4M2K","about":["HANDLING","REMEDY"],"grounds":"Nobody read the meter.","desiredResult":"Read the meter."}""";
    private static final String UPHOLD = """
            {"result":"UPHELD_IN_PART",
             "handling":{"satisfied":false,"finding":"No reading was asked for."},
             "remedy":{"satisfied":true,"finding":"Nothing more was due."},
             "reasons":"The policy asks for a reading.","findings":["The reading was estimated."],
             "contributingFactors":["No check of estimates."],"recommendations":["Read the meter."]}""";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final UUID complaint = UUID.randomUUID();
    private final String ceo = Tokens.as("officer-ceo", Elsewhere.COUNCIL, Role.CEO);
    private final String mayor = Tokens.as("officer-mayor", Elsewhere.COUNCIL, Role.MAYOR);
    private final String manager = Tokens.as("officer-manager", Elsewhere.COUNCIL, Role.MANAGER);
    private final String complainant = Tokens.of(Elsewhere.COUNCIL, Role.COMPLAINANT);
    private Elsewhere elsewhere;

    @BeforeEach
    void others() {
        elsewhere = new Elsewhere(broker);
    }

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    @Tag("HV-23")
    void an_appeal_is_lodged_reviewed_by_the_ceo_upheld_in_part_and_told() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();

        as(ceo).get(path(appeal)).then().statusCode(200).body("reviewer.office", equalTo("ceo"));
        await().atMost(20, SECONDS).untilAsserted(() -> as(ceo).get("/councils/wattle-creek/reviews")
                .then()
                .statusCode(200)
                .body("appeal", hasItem(appeal)));

        put(ceo, appeal, "/plan", "{\"people\":[\"the clerk\"],\"files\":[\"meter file\"]}")
                .statusCode(200);
        post(ceo, appeal, "/steps", "{\"kind\":\"INTERVIEW\",\"record\":\"The clerk had no reading.\"}")
                .statusCode(200);
        post(complainant, appeal, "/information", "{\"information\":\"A photograph of the meter\"}")
                .statusCode(204);
        put(ceo, appeal, "/decision", UPHOLD).statusCode(422).body("rule", equalTo("HV-48"));
        post(
                        ceo,
                        appeal,
                        "/adverse-material",
                        "{\"person\":\"officer-manager\",\"material\":\"No reading.\",\"respondBefore\":\"2999-01-01T00:00:00Z\"}")
                .statusCode(200);
        post(ceo, appeal, "/responses", "{\"person\":\"officer-manager\",\"response\":\"I was on leave.\"}")
                .statusCode(200);
        put(ceo, appeal, "/decision", UPHOLD).statusCode(200).body("verdict.result", equalTo("UPHELD_IN_PART"));

        put(ceo, appeal, "/outcome", "").statusCode(409).body("rule", equalTo("HV-23"));
        put(ceo, appeal, "/counselling", "{\"officer\":\"officer-manager\",\"note\":\"How estimates are checked.\"}")
                .statusCode(200);
        put(
                        ceo,
                        appeal,
                        "/corrective-action",
                        "{\"action\":\"corrected-bill\",\"description\":\"A new bill.\",\"coversAllIssues\":true,\"explanation\":\"As it should have been.\"}")
                .statusCode(200);
        as(Tokens.platform(Role.SERVICE)).get(path(appeal) + "/outcome").then().statusCode(404);
        put(ceo, appeal, "/outcome", "").statusCode(200).body("closed", equalTo(false));
        put(ceo, appeal, "/mayor-informed", "").statusCode(200).body("closed", equalTo(true));

        as(Tokens.platform(Role.SERVICE))
                .get(path(appeal) + "/outcome")
                .then()
                .statusCode(200)
                .body("externalRights.id", hasItem("queensland-ombudsman"))
                .body("text", containsString("The policy asks for a reading."));
        as(manager).get(path(appeal) + "/outcome").then().statusCode(200);
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        as(ceo).get("/councils/wattle-creek/reviews").then().body("appeal", not(hasItem(appeal))));
    }

    @Test
    void the_same_lodging_again_is_the_same_appeal() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        String again = as(complainant)
                .header("Idempotency-Key", "lodging-" + complaint)
                .body(LODGE)
                .post(path(""))
                .then()
                .statusCode(201)
                .extract()
                .path("appeal");
        assertThat(again).isEqualTo(appeal);
    }

    @Test
    @Tag("HV-51")
    void the_reviewer_sees_what_was_decided_on_like_complaints_and_no_hidden_one() {
        UUID like = UUID.randomUUID();
        UUID hidden = UUID.randomUUID();
        elsewhere.handled(like, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        elsewhere.handled(hidden, Alleges.CORRUPT_CONDUCT, "officer-manager", "manager");
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        await().atMost(20, SECONDS).untilAsserted(() -> as(ceo).get(path(appeal) + "/like-matters")
                .then()
                .statusCode(200)
                .body("complaint", hasItem(like.toString()))
                .body("complaint", not(hasItem(hidden.toString())))
                .body("complaint", not(hasItem(complaint.toString()))));
    }

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
    @Tag("HV-51")
    @Tag("HV-17")
    void like_matters_that_the_mayor_handled_are_not_there_for_the_ceo() {
        UUID mayors = UUID.randomUUID();
        UUID like = UUID.randomUUID();
        elsewhere.handled(mayors, Alleges.ADMINISTRATIVE_ACTION, "officer-mayor", "mayor");
        elsewhere.handled(like, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        await().atMost(20, SECONDS).untilAsserted(() -> as(mayor)
                .get(path(appeal) + "/like-matters")
                .then()
                .statusCode(200)
                .body("complaint", hasItem(mayors.toString()))
                .body("complaint", hasItem(like.toString())));
        as(ceo).get(path(appeal) + "/like-matters")
                .then()
                .statusCode(200)
                .body("complaint", hasItem(like.toString()))
                .body("complaint", not(hasItem(mayors.toString())));
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

    private ValidatableResponse appointing(String appeal, String officer) {
        return send(ceo, "{\"officer\":\"%s\"}".formatted(officer))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .put(path(appeal) + "/review-officer")
                .then();
    }

    @Test
    @Tag("HV-20")
    void whoever_appeals_for_themselves_quotes_the_reference_of_the_complaint() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        lodged();
        String absent = "/councils/wattle-creek/complaints/" + UUID.randomUUID() + "/appeals";
        String unquoted = LODGE.replace("\"reference\":\"WCS-7Q4M2K\",", "");
        String wrong = LODGE.replace("WCS-7Q4M2K", "WCS-XXXXXX");
        for (Role role : List.of(Role.COMPLAINANT, Role.EMPLOYEE)) {
            String notThere = lodging(role, absent, LODGE);
            assertThat(lodging(role, path(""), unquoted)).isEqualTo(notThere);
            assertThat(lodging(role, path(""), wrong)).isEqualTo(notThere);
        }
        as(Tokens.of(Elsewhere.COUNCIL, Role.RECORDS_OFFICER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(unquoted)
                .post(path(""))
                .then()
                .statusCode(409);
    }

    private static String lodging(Role role, String path, String body) {
        return as(Tokens.of(Elsewhere.COUNCIL, role))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    @Test
    void an_appeal_on_a_hidden_matter_is_to_others_as_if_there_were_none() {
        elsewhere.handled(complaint, Alleges.CORRUPT_CONDUCT, "officer-manager", "manager");
        String appeal = lodged();
        String counter = Tokens.of(Elsewhere.COUNCIL, Role.RECORDS_OFFICER);
        String officer = Tokens.of(Elsewhere.COUNCIL, Role.COMPLAINTS_OFFICER);
        String there =
                as(officer).get(path(appeal)).then().statusCode(404).extract().asString();
        String notThere = as(officer)
                .get("/councils/wattle-creek/complaints/" + UUID.randomUUID() + "/appeals/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(there).isEqualTo(notThere);
        as(counter)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(LODGE)
                .post(path(""))
                .then()
                .statusCode(404);
        as(officer).get("/councils/wattle-creek/reviews").then().statusCode(200).body("appeal", hasSize(0));
    }

    @Test
    void another_councils_reviewer_is_refused() {
        as(Tokens.of("ironbark", Role.CEO))
                .get("/councils/wattle-creek/reviews")
                .then()
                .statusCode(403);
    }

    private String lodged() {
        return await().atMost(30, SECONDS)
                .until(
                        () -> as(complainant)
                                .header("Idempotency-Key", "lodging-" + complaint)
                                .body(LODGE)
                                .post(path("")),
                        answer -> answer.statusCode() == 201)
                .path("appeal");
    }

    private String path(String appeal) {
        String all = "/councils/wattle-creek/complaints/" + complaint + "/appeals";
        return appeal.isEmpty() ? all : all + "/" + appeal;
    }

    private ValidatableResponse put(String token, String appeal, String what, String body) {
        return send(token, body).put(path(appeal) + what).then();
    }

    private ValidatableResponse post(String token, String appeal, String what, String body) {
        return send(token, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path(appeal) + what)
                .then();
    }

    private static RequestSpecification send(String token, String body) {
        return body.isEmpty() ? as(token) : as(token).body(body);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
