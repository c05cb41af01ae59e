package io.probity.intake.http;

import static io.probity.intake.http.DisclosuresOverHttpTest.fuel;
import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever made a disclosure is protected by a plan, and by nobody else learning of any of it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-03")
class ProtectingDisclosersOverHttpTest extends AboutDisclosers {
    @Test
    @Tag("MC-15")
    void the_discloser_is_protected_by_a_plan_and_its_review_brings_it_back_into_the_list() {
        JsonPath made = disclosed(fuel()).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        listedSoon(hasItem(made.getString("id")));
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "No improper conduct."))
                .statusCode(200);
        put(PID, path + "/protection", with(plan(), "measures", List.of()))
                .statusCode(422)
                .body("rule", equalTo("MC-15"));
        put(PID, path + "/protection", plan())
                .statusCode(200)
                .body("protection[0].plan.risk", equalTo("HIGH"))
                .body("protection[0].reviewOn", equalTo(today().plusDays(30).toString()))
                .body("protection[0].by", equalTo("u-pid"));
        put(PID, path + "/protection", with(plan(), "risk", "MODERATE"))
                .statusCode(200)
                .body("protection", hasSize(2))
                .body("protection[0].plan.risk", equalTo("HIGH"));
        look(made.getString("receipt")).statusCode(200).body(not(containsString("bandicoot")));

        listedSoon(not(hasItem(made.getString("id"))));
        time.moveOn(Duration.ofDays(31));
        listedSoon(hasItem(made.getString("id")));
    }

    @Test
    @Tag("MC-15")
    void how_they_are_protected_makes_no_version_of_the_disclosers_an_old_one() {
        JsonPath made = disclosed(fuel()).extract().jsonPath();
        String receipt = made.getString("receipt");
        String seen = look(receipt).statusCode(200).extract().header("ETag");
        String elsewhere =
                look(disclosed(fuel()).extract().path("receipt")).extract().header("ETag");
        put(PID, DISCLOSURES + "/" + made.getString("id") + "/protection", plan())
                .statusCode(200);
        for (String none : List.of(elsewhere, "\"" + "x".repeat(48) + "\""))
            add(receipt, "I have the echidna cards.", none).statusCode(400);
        add(receipt, "I have the echidna cards.", seen).statusCode(200);
        add(receipt, "And more of them.", seen).statusCode(412);
    }

    /** Every role there is, whatever they do: as if there were none; and no list, queue or diversion is longer by it. */
    @Test
    @Tag("MC-15")
    void nobody_else_learns_that_there_is_advice_a_plan_or_a_disclosure_at_all() {
        JsonPath made =
                disclosed(with(fuel(), "mayBeWrittenTo", true)).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        var before = await().atMost(PATIENCE).until(ProtectingDisclosersOverHttpTest::lists, list -> {
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            return list.equals(lists());
        });
        advise(made, "RECEIPT").statusCode(200);
        put(PID, path + "/protection", plan()).statusCode(200);
        add(made.getString("receipt"), "I have the echidna cards.").statusCode(200);
        Map<String, Object> asked = Map.of(
                "/advice", Map.of("advice", "x", "way", "IN_PERSON", "on", today()),
                "/assessment", Map.of("assessable", true, "reasons", "x"),
                "/protection", plan(),
                "/notification", Map.of("agency", "ibac", "on", today()));
        for (Role role : Arrays.stream(Role.values())
                .filter(DisclosuresOverHttpTest::isOther)
                .toList()) {
            String token = Tokens.as("u-other", IRONBARK, role);
            String missing = DISCLOSURES + "/" + UUID.randomUUID();
            asked.forEach((what, body) -> {
                ValidatableResponse here = put(token, path + what, body);
                ValidatableResponse nowhere = put(token, missing + what, body);
                assertThat(here.extract().statusCode()).as(role.text()).isIn(403, 404);
                assertThat(here.extract().asString())
                        .isEqualTo(nowhere.extract().asString());
            });
            assertThat(post(token, path + "/information", UUID.randomUUID().toString(), Map.of("text", "x"))
                            .extract()
                            .statusCode())
                    .isIn(403, 404);
        }
        get(PID, path).statusCode(200).body("assessments", nullValue()).body("further", hasSize(1));
        String last = anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Http.timesheets())
                .post("/councils/ironbark/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lists().toString())
                .as("all that was done before has arrived")
                .contains(last));
        assertThat(lists().stream()
                        .map(list -> list.stream()
                                .filter(item -> !last.equals(item.get("id")))
                                .toList())
                        .toList())
                .isEqualTo(before);
        byReceipt(made.getString("receipt"))
                .get("/councils/ironbark/receipt")
                .then()
                .statusCode(404);
    }

    /** What each of the others has in their lists of this council. */
    private static List<List<Map<String, Object>>> lists() {
        return List.of(Role.CEO, Role.ASSESSOR, Role.RECORDS_OFFICER, Role.PID_COORDINATOR).stream()
                .map(role -> get(Tokens.as("u-other", IRONBARK, role), "/councils/ironbark/complaints?limit=100")
                        .statusCode(200)
                        .extract()
                        .<List<Map<String, Object>>>path("items"))
                .toList();
    }
}
