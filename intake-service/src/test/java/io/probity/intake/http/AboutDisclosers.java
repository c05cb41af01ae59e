package io.probity.intake.http;

import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.put;
import static org.awaitility.Awaitility.await;

import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.MovableClock;
import io.probity.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of disclosers share: making a disclosure, what the coordinator does with it, and looking in. */
abstract class AboutDisclosers {
    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries(
            "Perenna Osprey",
            "osprey@nest.example",
            "fuel is sold",
            "echidna cards",
            "bandicoot shifts",
            "kept secret");

    static final String DISCLOSURES = "/councils/ironbark/disclosures";
    static final String RECEIPT = "/councils/ironbark/receipt/disclosure";
    static final String PID = Tokens.as("u-pid", IRONBARK, Role.PID_COORDINATOR);
    static final Duration PATIENCE = Duration.ofSeconds(20);

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

    static void listedSoon(Matcher<?> ids) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> get(PID, DISCLOSURES).statusCode(200).body("id", ids));
    }

    static Map<String, Object> plan() {
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

    static ValidatableResponse advise(JsonPath made, String way) {
        return put(
                PID,
                DISCLOSURES + "/" + made.getString("id") + "/advice",
                Map.of("advice", "You are protected, and this is kept secret.", "way", way, "on", today()));
    }

    static ValidatableResponse look(String receipt) {
        return byReceipt(receipt).get(RECEIPT).then();
    }

    static ValidatableResponse add(String receipt, String text) {
        return byReceipt(receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", text))
                .post(RECEIPT + "/information")
                .then();
    }

    /** As one who has seen this version. */
    static ValidatableResponse add(String receipt, String text, String seen) {
        return byReceipt(receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", seen)
                .body(Map.of("text", text))
                .post(RECEIPT + "/information")
                .then();
    }

    static ValidatableResponse disclosed(Object form) {
        return disclosed(form, UUID.randomUUID().toString());
    }

    static ValidatableResponse disclosed(Object form, String key) {
        return anyone().header("Idempotency-Key", key)
                .body(form)
                .post(DISCLOSURES)
                .then()
                .statusCode(201);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Australia/Melbourne"));
    }
}
