package io.probity.intake.http;

import static io.probity.intake.http.DisclosuresOverHttpTest.fuel;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Http.without;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever made a disclosure is advised in a way that reaches them, and by their receipt where they gave no name. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-03")
class AdvisingDisclosersOverHttpTest extends AboutDisclosers {
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
}
