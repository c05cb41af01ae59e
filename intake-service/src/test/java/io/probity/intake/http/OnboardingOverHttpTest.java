package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.OPERATIONS;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.waterBill;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OnboardingOverHttpTest {
    private static final Map<String, String> SALTBUSH =
            Map.of("id", "saltbush", "name", "Saltbush Housing Agency", "jurisdiction", "new-south-wales");

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void operations_onboard_a_council_and_everybody_else_is_turned_away() {
        post(OPERATIONS, "/councils", "saltbush", SALTBUSH)
                .statusCode(201)
                .header("Location", endsWith("/councils/saltbush"))
                .body("name", equalTo("Saltbush Housing Agency"));
        post(OPERATIONS, "/councils", UUID.randomUUID().toString(), SALTBUSH).statusCode(409);
        post(CEO, "/councils", UUID.randomUUID().toString(), SALTBUSH).statusCode(403);
        anyone().header("Idempotency-Key", "x")
                .body(SALTBUSH)
                .post("/councils")
                .then()
                .statusCode(401);
    }

    @Test
    @Tag("HV-58")
    void nothing_is_lodged_before_a_policy_is_adopted() {
        post(
                        OPERATIONS,
                        "/councils",
                        "spinifex",
                        Map.of("id", "spinifex", "name", "Spinifex Shire", "jurisdiction", "queensland"))
                .statusCode(201);
        anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(waterBill())
                .post("/councils/spinifex/complaints")
                .then()
                .statusCode(409)
                .body("type", endsWith("no-policy-in-force"));
    }

    @Test
    @Tag("HV-58")
    void a_policy_is_adopted_by_resolution_and_must_exist_and_fit_the_jurisdiction() {
        get(CEO, "/councils/wattle-creek")
                .statusCode(200)
                .body("policies[0].resolution", equalTo("17 March 2021"))
                .body("policies[0].version", equalTo("8"));
        adopt("wattle-creek", "99", "x").statusCode(422).body("type", endsWith("policy-unknown"));
        adopt("wattle-creek", "8", " ").statusCode(422).body("rule", equalTo("HV-58"));
        adopt("ironbark", "5.0", "x").statusCode(422).body("rule", equalTo("HV-58"));
    }

    @Test
    @Tag("HV-33")
    void a_section_40_agreement_is_made_once_and_in_queensland_only() {
        put(OPERATIONS, "/councils/wattle-creek/section-40-agreement", Map.of("from", "2021-07-01"))
                .statusCode(200)
                .body("section40AgreementFrom", equalTo("2021-07-01"));
        put(OPERATIONS, "/councils/wattle-creek/section-40-agreement", Map.of("from", "2022-07-01"))
                .statusCode(409);
        put(OPERATIONS, "/councils/ironbark/section-40-agreement", Map.of("from", "2021-07-01"))
                .statusCode(422)
                .body("rule", equalTo("HV-33"));
    }

    @Test
    @Tag("HV-20")
    void a_term_that_is_over_is_recorded_whole_and_who_held_the_office_is_asked_as_at_a_day() {
        Map<String, String> former =
                Map.of("office", "ceo", "holder", "u-former", "from", "2016-01-04", "lastDay", "2019-06-30");
        String holders = "/councils/wattle-creek/office-holders";
        for (int n = 0; n < 2; n++)
            post(OPERATIONS, holders, "wattle-creek-former", former).statusCode(201);
        get(CEO, holders + "?on=2019-06-30").statusCode(200).body("holder", equalTo(List.of("u-former")));
        get(CEO, holders + "?on=2019-07-01").statusCode(200).body("holder", equalTo(List.of()));
        get(CEO, holders)
                .statusCode(200)
                .body("holder", hasItems("u-former", "u-ceo", "u-mayor"))
                .body("find { it.holder == 'u-former' }.lastDay", equalTo("2019-06-30"));
        get(CEO, holders + "?on=yesterday").statusCode(422).body("type", endsWith("day-unreadable"));
        anyone().get(holders).then().statusCode(401);
    }

    @Test
    @Tag("HV-20")
    void whoever_held_an_office_holds_it_again_after_an_acting_appointment_and_no_other_cuts_their_term_short() {
        String holders = "/councils/ironbark/office-holders";
        Map<String, Object> acting = new HashMap<>(
                Map.of("office", "librarian", "holder", "u-acting", "from", "2026-01-12", "lastDay", "2026-02-13"));
        post(
                        OPERATIONS,
                        holders,
                        "ironbark-librarian",
                        Map.of("office", "librarian", "holder", "u-librarian", "from", "2024-07-01"))
                .statusCode(201);
        post(OPERATIONS, holders, "ironbark-for-a-time", acting)
                .statusCode(422)
                .body("rule", equalTo("HV-20"))
                .body("detail", containsString("acting appointment"));
        acting.put("acting", true);
        for (String key : List.of("ironbark-acting", "ironbark-acting-again"))
            post(OPERATIONS, holders, key, acting).statusCode(201);
        for (var held : Map.of(
                        "2026-01-11",
                        "u-librarian",
                        "2026-01-12",
                        "u-acting",
                        "2026-02-13",
                        "u-acting",
                        "2026-02-14",
                        "u-librarian")
                .entrySet())
            get(Tokens.as("u-ceo", IRONBARK, Role.CEO), holders + "?on=" + held.getKey())
                    .statusCode(200)
                    .body("findAll { it.office == 'librarian' }.holder", equalTo(List.of(held.getValue())));
    }

    @Test
    void what_is_no_council_is_refused() {
        post(OPERATIONS, "/councils", "a", Map.of("id", "A,B", "name", "x", "jurisdiction", "queensland"))
                .statusCode(400);
        post(OPERATIONS, "/councils", "b", Map.of("id", "atlantis", "name", "x", "jurisdiction", "poseidon"))
                .statusCode(422);
        post(
                        OPERATIONS,
                        "/councils/atlantis/office-holders",
                        "c",
                        Map.of("office", "ceo", "holder", "u", "from", "2026-01-01"))
                .statusCode(404);
    }

    private static ValidatableResponse adopt(String policy, String version, String resolution) {
        return post(
                OPERATIONS,
                "/councils/wattle-creek/policies",
                UUID.randomUUID().toString(),
                Map.of("policy", policy, "version", version, "resolution", resolution, "effectiveFrom", "2026-01-01"));
    }
}
