package io.probity.appeals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AppealOverHttpTest extends OverHttp {
    private static final String UPHOLD = """
            {"result":"UPHELD_IN_PART",
             "handling":{"satisfied":false,"finding":"No reading was asked for."},
             "remedy":{"satisfied":true,"finding":"Nothing more was due."},
             "reasons":"The policy asks for a reading.","findings":["The reading was estimated."],
             "contributingFactors":["No check of estimates."],"recommendations":["Read the meter."]}""";

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
        as(manager).get(path(appeal) + "/outcome").then().statusCode(200).header("ETag", nullValue());
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
}
