package io.probity.intake.http;

import static io.probity.intake.http.Http.anyone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsultingThePolicyTest {

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-06")
    @Tag("HV-58")
    void anybody_reads_the_lists_of_the_version_in_force() {
        policy("wattle-creek")
                .statusCode(200)
                .body("policy", equalTo("wattle-creek"))
                .body("version", equalTo("8"))
                .body("natures", hasSize(5))
                .body("locations", hasSize(11))
                .body("clocks.find { it.kind == 'acknowledgement' }.days", equalTo(14));
    }

    @Test
    @Tag("HV-30")
    @Tag("HV-31")
    void anybody_reads_what_corrupt_conduct_means() {
        policy("wattle-creek")
                .body(
                        "definitions.code",
                        hasItems(
                                "administrative-action-complaint",
                                "corrupt-conduct-type-a",
                                "corrupt-conduct-type-b",
                                "reasonable-suspicion"))
                .body(
                        "definitions.find { it.code == 'corrupt-conduct-type-b' }.parts[1].text",
                        containsString("collusive tendering"));
    }

    @Test
    @Tag("HV-41")
    void anybody_reads_which_human_rights_a_complaint_can_name() {
        policy("wattle-creek")
                .body("humanRights.act", equalTo("Human Rights Act 2019 (Qld)"))
                .body("humanRights.rights.code", hasItems("privacy-and-reputation", "fair-hearing"));
    }

    @Test
    @Tag("HV-25")
    void an_agency_is_shown_with_the_contact_of_the_day_and_not_with_where_referrals_go() {
        String ombudsman = "agencies.find { it.id == 'queensland-ombudsman' }.contact.email";
        anyone().get("/councils/wattle-creek/policy?on=2025-12-31")
                .then()
                .body(ombudsman, equalTo("ombudsman@ombudsmad.qld.gov.au"));
        anyone().get("/councils/wattle-creek/policy?on=2026-01-01")
                .then()
                .body(ombudsman, equalTo("ombudsman@ombudsman.qld.gov.au"))
                .body(
                        "externalAppeals.agency",
                        contains("queensland-ombudsman", "ccc", "queensland-human-rights-commission"));
        policy("wattle-creek").body(not(containsString("referrals@ccc.example")));
    }

    @Test
    void a_day_before_the_first_version_has_no_policy_and_what_is_no_day_is_told() {
        anyone().get("/councils/wattle-creek/policy?on=2000-01-01")
                .then()
                .statusCode(409)
                .body("type", endsWith("no-policy-in-force"));
        anyone().get("/councils/wattle-creek/policy?on=yesterday")
                .then()
                .statusCode(422)
                .body("type", endsWith("day-unreadable"));
        anyone().get("/councils/nowhere/policy").then().statusCode(404);
        for (String noName : List.of("%00", "Wattle%20Creek", "%C3%A9", "x".repeat(64)))
            anyone().urlEncodingEnabled(false)
                    .get("/councils/" + noName + "/policy")
                    .then()
                    .statusCode(404);
    }

    private static ValidatableResponse policy(String council) {
        return anyone().get("/councils/" + council + "/policy").then();
    }
}
