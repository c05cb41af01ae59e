package io.probity.intake.http;

import static io.probity.intake.http.DisclosuresOverHttpTest.fuel;
import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Http.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.DisclosureAssessed;
import io.probity.contracts.IntakeEvent.DisclosureAssessedAnew;
import io.probity.contracts.IntakeEvent.DisclosureNotifiedAnew;
import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.MovableClock;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What whoever made a disclosure is told, and how they are protected; and that nobody else learns of it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-03")
class DisclosersOverHttpTest {
    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries(
            "Perenna Osprey",
            "osprey@nest.example",
            "fuel is sold",
            "echidna cards",
            "bandicoot shifts",
            "kept secret");

    private static final String DISCLOSURES = "/councils/ironbark/disclosures";
    private static final String RECEIPT = "/councils/ironbark/receipt/disclosure";
    private static final String PID = Tokens.as("u-pid", IRONBARK, Role.PID_COORDINATOR);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    MovableClock time;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @AfterEach
    void time_goes_as_usual() {
        time.runAsUsual();
    }

    @Test
    @Tag("MC-12")
    void an_anonymous_discloser_reads_the_coordinators_advice_with_their_receipt() {
        JsonPath made = disclosed(without(fuel(), "discloser"))
                .body("receipt", matchesPattern("([0-9A-Z]{5}-){6}[0-9A-Z]{5}"))
                .body("receiptNote", containsString("not shown again"))
                .body("whatHappensNext", containsString("with your receipt"))
                .extract()
                .jsonPath();
        String receipt = made.getString("receipt");
        look(receipt)
                .statusCode(200)
                .body("reference", equalTo(made.getString("reference")))
                .body("news", containsString("coordinator reads it"))
                .body("advice", nullValue());

        advise(made, "RECEIPT").statusCode(200).body("reached.receipt", equalTo(true));
        look(receipt)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("advice[0].advice", equalTo("You are protected, and this is kept secret."))
                .body(not(containsString("u-pid")));

        put(
                        PID,
                        DISCLOSURES + "/" + made.getString("id") + "/advice",
                        Map.of("advice", "Of the bandicoot shifts.", "way", "IN_PERSON", "on", today()))
                .statusCode(200)
                .body("advice", hasSize(2));
        look(receipt).statusCode(200).body("advice", hasSize(1)).body(not(containsString("bandicoot")));
    }

    /** Mail may be opened by others: it is written to nobody who did not allow it. */
    @Test
    @Tag("MC-15")
    void who_gave_a_contact_is_written_to_only_where_they_allowed_it() {
        JsonPath silent = disclosed(with(fuel(), "wantsReceipt", false))
                .body("receipt", nullValue())
                .extract()
                .jsonPath();
        for (String way : List.of("EMAIL", "LETTER", "RECEIPT"))
            advise(silent, way).statusCode(422).body("rule", equalTo("MC-12"));
        advise(silent, "IN_PERSON").statusCode(200);

        JsonPath allowing =
                disclosed(with(fuel(), "mayBeWrittenTo", true)).extract().jsonPath();
        advise(allowing, "EMAIL").statusCode(200).body("advice[0].way", equalTo("EMAIL"));
        JsonPath nameless = disclosed(with(without(fuel(), "discloser"), "mayBeWrittenTo", true))
                .extract()
                .jsonPath();
        advise(nameless, "LETTER").statusCode(422);
    }

    @Test
    @Tag("MC-12")
    void what_is_disclosed_further_is_assessed_anew_and_the_first_decision_stays_as_it_was() {
        JsonPath made = disclosed(without(fuel(), "discloser")).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "Nobody is named."))
                .statusCode(200)
                .body("stage", equalTo("NOT_ASSESSABLE"));
        put(PID, path + "/assessment", Map.of("assessable", true, "reasons", "I changed my mind."))
                .statusCode(409)
                .body("rule", equalTo("MC-12"));
        add(made.getString("receipt"), "I have the echidna cards.")
                .statusCode(200)
                .body("information[0].text", equalTo("I have the echidna cards."));
        Map<String, Object> decision =
                new HashMap<>(Map.of("assessable", true, "reasons", "The cards show who it was."));
        put(PID, path + "/assessment", decision)
                .statusCode(409)
                .body("type", endsWith("something-was-added"))
                .body("rule", equalTo("MC-12"));
        put(PID, path + "/assessment", with(decision, "informedBy", -1)).statusCode(400);
        put(PID, path + "/assessment", with(decision, "informedBy", 1))
                .statusCode(200)
                .body("stage", equalTo("ASSESSABLE"))
                .body("further[0].by", nullValue())
                .body("assessments", hasSize(2))
                .body("assessments[0].assessable", equalTo(false))
                .body("assessments[0].reasons", equalTo("Nobody is named."))
                .body("assessments[1].assessable", equalTo(true));
        put(PID, path + "/notification", Map.of("agency", "ibac", "on", today()))
                .statusCode(200)
                .body("stage", equalTo("NOTIFIED"));
        look(made.getString("receipt")).body("news", containsString("An agency was notified"));
        UUID disclosure = UUID.fromString(made.getString("id"));
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(DisclosureAssessed.class, disclosure).event().assessable())
                    .isFalse();
            assertThat(others.hear(DisclosureAssessedAnew.class, disclosure).event())
                    .isEqualTo(new DisclosureAssessedAnew(true, "decision-2", today(), IRONBARK, "5.0"));
            assertThat(others.hear(DisclosureNotifiedAnew.class, disclosure).event())
                    .isEqualTo(new DisclosureNotifiedAnew("ibac", "decision-2"));
        }
    }

    @Test
    @Tag("MC-12")
    void what_the_discloser_adds_after_the_decision_brings_it_back_into_the_list_until_they_are_answered() {
        JsonPath made = disclosed(without(fuel(), "discloser")).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        listedSoon(hasItem(made.getString("id")));
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "Nobody is named."))
                .statusCode(200);
        listedSoon(not(hasItem(made.getString("id"))));

        add(made.getString("receipt"), "I have the echidna cards.").statusCode(200);
        listedSoon(hasItem(made.getString("id")));
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "They are old.", "informedBy", 1))
                .statusCode(200);
        listedSoon(not(hasItem(made.getString("id"))));

        add(made.getString("receipt"), "And a witness.").statusCode(200);
        listedSoon(hasItem(made.getString("id")));
        advise(made, "RECEIPT").statusCode(200);
        listedSoon(not(hasItem(made.getString("id"))));
    }

    @Test
    void what_somebody_told_the_coordinator_is_recorded_by_them_and_not_shown_with_the_receipt() {
        JsonPath made = disclosed(fuel()).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        post(
                        PID,
                        path + "/information",
                        UUID.randomUUID().toString(),
                        Map.of("text", "A driver has the echidna cards."))
                .statusCode(200)
                .body("further[0].by", equalTo("u-pid"));
        look(made.getString("receipt")).statusCode(200).body("information", nullValue());
    }

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

    /** Every role there is, whatever they do: as if there were none; and no list, queue or diversion is longer by it. */
    @Test
    @Tag("MC-15")
    void nobody_else_learns_that_there_is_advice_a_plan_or_a_disclosure_at_all() {
        JsonPath made =
                disclosed(with(fuel(), "mayBeWrittenTo", true)).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        var before = await().atMost(PATIENCE).until(DisclosersOverHttpTest::lists, list -> {
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

    @Test
    void the_receipt_of_a_complaint_opens_no_disclosure() {
        String receipt = Http.lodge(Http.timesheets()).statusCode(201).extract().path("receipt");
        byReceipt(receipt)
                .get("/councils/wattle-creek/receipt/disclosure")
                .then()
                .statusCode(404);
        byReceipt(receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "x"))
                .post("/councils/wattle-creek/receipt/disclosure/information")
                .then()
                .statusCode(404);
        anyone().get(RECEIPT).then().statusCode(401);
    }

    @Test
    void a_lost_answer_shows_the_same_receipt_again_for_a_day() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = fuel();
        String receipt = disclosed(form, key).extract().path("receipt");
        disclosed(form, key).body("receipt", equalTo(receipt));
        time.moveOn(Duration.ofDays(1));
        disclosed(form, key).body("receipt", nullValue());
        look(receipt).statusCode(200);
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

    private static void listedSoon(Matcher<?> ids) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> get(PID, DISCLOSURES).statusCode(200).body("id", ids));
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "risk",
                "HIGH",
                "assessment",
                "Their supervisor may guess who it was.",
                "measures",
                List.of("The bandicoot shifts are set by the other depot."),
                "reviewOn",
                today().plusDays(30).toString()));
    }

    private static ValidatableResponse advise(JsonPath made, String way) {
        return put(
                PID,
                DISCLOSURES + "/" + made.getString("id") + "/advice",
                Map.of("advice", "You are protected, and this is kept secret.", "way", way, "on", today()));
    }

    private static ValidatableResponse look(String receipt) {
        return byReceipt(receipt).get(RECEIPT).then();
    }

    private static ValidatableResponse add(String receipt, String text) {
        return byReceipt(receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", text))
                .post(RECEIPT + "/information")
                .then();
    }

    private static ValidatableResponse disclosed(Object form) {
        return disclosed(form, UUID.randomUUID().toString());
    }

    private static ValidatableResponse disclosed(Object form, String key) {
        return anyone().header("Idempotency-Key", key)
                .body(form)
                .post(DISCLOSURES)
                .then()
                .statusCode(201);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Australia/Melbourne"));
    }
}
