package io.probity.intake.http;

import static io.probity.intake.http.Http.ASSESSOR;
import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.probity.testing.LogsHoldNo;
import io.probity.testing.MovableClock;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReceiptsOverHttpTest {
    private static final String RECEIPT = "/councils/wattle-creek/receipt";
    private static final String QUESTION = "On which Fridays, and who else saw the quoll sheets?";
    private static final String ANSWER = "On the first of each month; the potoroo crew saw them.";

    @RegisterExtension
    static final LogsHoldNo CANARIES =
            LogsHoldNo.canaries("quoll sheets", "potoroo crew", Canaries.NAME, Canaries.EMAIL);

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
    @Tag("HV-14")
    @Tag("HV-15")
    void whoever_gives_no_name_is_given_a_receipt_and_told_what_it_is_good_for() {
        lodge(timesheets())
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("receipt", matchesPattern("([0-9A-Z]{5}-){6}[0-9A-Z]{5}"))
                .body("receiptNote", containsString("not shown again"))
                .body("anonymityWarning", containsString("may be limited"));
    }

    @Test
    @Tag("HV-14")
    void a_receipt_may_be_declined_and_who_gives_a_name_has_letters_instead() {
        lodge(with(timesheets(), "wantsReceipt", false))
                .statusCode(201)
                .body("receipt", nullValue())
                .body("anonymityWarning", containsString("cannot ask you anything"));
        lodge(waterBill()).statusCode(201).body("receipt", nullValue());
        lodge(with(waterBill(), "reporter", "NAME_WITHHELD")).statusCode(201).body("receipt", notNullValue());
    }

    @Test
    @Tag("HV-14")
    void who_lost_the_answer_and_asks_again_is_told_the_same_receipt_and_it_opens_the_matter() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = timesheets();
        String first = lodge(form, key).statusCode(201).extract().asString();
        String again = lodge(form, key).statusCode(201).extract().asString();
        assertThat(again).isEqualTo(first);
        look(JsonPath.from(again).getString("receipt")).statusCode(200);
    }

    @Test
    void who_knows_the_key_alone_is_told_nothing() {
        String key = UUID.randomUUID().toString();
        String receipt = receipt(lodge(timesheets(), key));
        lodge(with(timesheets(), "when", "On Mondays"), key).statusCode(422).body(not(containsString(receipt)));
        assertThat(receipt(lodge(timesheets()))).isNotEqualTo(receipt);
    }

    @Test
    @Tag("HV-14")
    @Tag("HV-15")
    void whoever_holds_the_receipt_reads_answers_and_adds_without_a_login_or_a_name() {
        JsonPath lodged = lodge(timesheets()).statusCode(201).extract().jsonPath();
        String receipt = lodged.getString("receipt");
        String complaint = "/councils/wattle-creek/complaints/" + lodged.getString("id");
        String question = post(CEO, complaint + "/questions", UUID.randomUUID().toString(), Map.of("text", QUESTION))
                .statusCode(200)
                .body("exchange.questions[0].text", equalTo(QUESTION))
                .extract()
                .path("exchange.questions[0].id");

        look(receipt)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("reference", equalTo(lodged.getString("reference")))
                .body("reporter", equalTo("ANONYMOUS"))
                .body("news", hasItem("It went to the chief executive officer."))
                .body("questions[0].text", equalTo(QUESTION))
                .body("questions[0].answered", equalTo(false))
                .body(not(containsString("u-ceo")));
        add(receipt, Map.of("text", ANSWER, "question", question))
                .statusCode(200)
                .body("questions[0].answered", equalTo(true));
        add(receipt, Map.of("text", "I have the roster.")).statusCode(200).body("information", hasSize(2));

        get(CEO, complaint)
                .statusCode(200)
                .body("exchange.information[0].text", equalTo(ANSWER))
                .body("exchange.information[0].question", equalTo(question))
                .body("exchange.information[1].question", nullValue());
        get(ASSESSOR, complaint).statusCode(200).body("exchange.information", hasSize(2));
        post(RECORDS, complaint + "/questions", UUID.randomUUID().toString(), Map.of("text", QUESTION))
                .statusCode(403);
    }

    @Test
    @Tag("HV-09")
    @Tag("HV-14")
    void who_gave_no_name_reads_the_acknowledgement_with_their_receipt() {
        JsonPath lodged = lodge(garden()).statusCode(201).extract().jsonPath();
        String complaint = "/councils/wattle-creek/complaints/" + lodged.getString("id");
        put(RECORDS, complaint + "/referral", Map.of("handler", "u-water", "name", "Mara Quill", "referredOn", today()))
                .statusCode(200);
        put(Http.MANAGER, complaint + "/acknowledgement", Map.of("understanding", " ", "nextSteps", "We look."))
                .statusCode(422)
                .body("rule", equalTo("HV-09"));
        put(Http.MANAGER, complaint + "/acknowledgement", Http.understood())
                .statusCode(200)
                .body("stage", equalTo("ACKNOWLEDGED"));
        look(lodged.getString("receipt"))
                .statusCode(200)
                .body("acknowledgement.understanding", equalTo(Http.understood().get("understanding")))
                .body("acknowledgement.nextSteps", equalTo(Http.understood().get("nextSteps")))
                .body("news", hasItem("It is being looked into."))
                .body(not(containsString("u-water")))
                .body(not(containsString("Quill")));
    }

    @Test
    @Tag("HV-14")
    @Tag("HV-16")
    void a_report_that_went_to_the_top_is_acknowledged_from_there() {
        JsonPath lodged = lodge(timesheets()).statusCode(201).extract().jsonPath();
        String complaint = "/councils/wattle-creek/complaints/" + lodged.getString("id");
        put(CEO, complaint + "/acknowledgement", Http.understood()).statusCode(200);
        look(lodged.getString("receipt")).body("acknowledgement.nextSteps", notNullValue());
    }

    @Test
    @Tag("HV-15")
    void who_took_no_receipt_cannot_be_acknowledged() {
        String complaint = lodged(with(timesheets(), "wantsReceipt", false));
        put(CEO, complaint + "/acknowledgement", Http.understood())
                .statusCode(409)
                .body("rule", equalTo("HV-15"))
                .body("detail", containsString("took no receipt"));
    }

    @Test
    @Tag("HV-14")
    @Tag("HV-44")
    void the_councils_letters_lie_where_the_receipt_opens_and_are_left_by_the_service_that_writes_them_alone() {
        JsonPath lodged = lodge(timesheets()).statusCode(201).extract().jsonPath();
        String box = "/councils/wattle-creek/complaints/" + lodged.getString("id") + "/letter-box";
        String letter = UUID.randomUUID().toString();
        var decision = Map.of(
                "letter",
                letter,
                "kind",
                "outcome",
                "subject",
                "Letter from Wattle Creek Shire",
                "text",
                "Dear reporter,\nThe quoll sheets were false. The shifts are set by others now.");
        get(Http.SERVICE, box).statusCode(204);
        for (int n = 0; n < 2; n++)
            post(Http.SERVICE, box, "letter:" + letter, decision).statusCode(204);
        post(Http.SERVICE, box, UUID.randomUUID().toString(), decision).statusCode(204);
        look(lodged.getString("receipt"))
                .statusCode(200)
                .body("letters", hasSize(1))
                .body("letters[0].kind", equalTo("outcome"))
                .body("letters[0].text", containsString("The quoll sheets were false."));
        for (String other : List.of(CEO, ASSESSOR, RECORDS)) {
            get(other, box).statusCode(403);
            post(other, box, UUID.randomUUID().toString(), decision).statusCode(403);
        }
    }

    @Test
    @Tag("HV-15")
    void nobody_is_written_to_who_took_no_receipt() {
        String box = lodged(with(timesheets(), "wantsReceipt", false)) + "/letter-box";
        get(Http.SERVICE, box).statusCode(404);
        post(
                        Http.SERVICE,
                        box,
                        UUID.randomUUID().toString(),
                        Map.of("letter", UUID.randomUUID(), "kind", "outcome", "subject", "Letter", "text", "Dear"))
                .statusCode(409)
                .body("rule", equalTo("HV-15"));
    }

    @Test
    @Tag("HV-14")
    void a_lost_answer_shows_the_receipt_for_a_day_and_no_longer_and_it_opens_the_matter_ever_after() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = timesheets();
        JsonPath first = lodge(form, key).statusCode(201).extract().jsonPath();
        String receipt = first.getString("receipt");
        time.moveOn(Duration.ofDays(1).minusMinutes(1));
        lodge(form, key).statusCode(201).body("receipt", equalTo(receipt));
        time.moveOn(Duration.ofMinutes(2));
        lodge(form, key)
                .statusCode(201)
                .body("reference", equalTo(first.getString("reference")))
                .body("receipt", nullValue())
                .body("receiptNote", nullValue())
                .body(not(containsString(receipt)));
        look(receipt).statusCode(200).body("reference", equalTo(first.getString("reference")));
    }

    @Test
    void the_same_answer_sent_again_is_one() {
        String receipt = receipt(lodge(timesheets()));
        String key = UUID.randomUUID().toString();
        for (int n = 0; n < 2; n++)
            byReceipt(receipt)
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", ANSWER))
                    .post(RECEIPT + "/information")
                    .then()
                    .statusCode(200)
                    .body("information", hasSize(1));
    }

    @Test
    @Tag("HV-02")
    void what_is_out_of_scope_is_told_with_the_right_place() {
        String receipt = receipt(lodge(with(garden(), "outOfScope", "rates-and-charges")));
        look(receipt)
                .statusCode(200)
                .body("outOfScope.rightPlace", notNullValue())
                .body("news", hasItem("It is not handled as a complaint; the right place for it is told."));
        add(receipt, Map.of("text", ANSWER)).statusCode(409).body("type", endsWith("handling-has-ended"));
    }

    @Test
    @Tag("HV-14")
    void whoever_gave_no_name_gives_it_later_withheld_and_then_lets_it_be_told() {
        JsonPath lodged = lodge(garden()).statusCode(201).extract().jsonPath();
        String receipt = lodged.getString("receipt");
        String complaint = "/councils/wattle-creek/complaints/" + lodged.getString("id");
        var name = Map.of("complainant", Map.of("fullName", Canaries.NAME, "email", Canaries.EMAIL), "withheld", true);
        putOwn(receipt, "/confidence", Map.of("withheld", true)).statusCode(409).body("rule", equalTo("HV-14"));
        putOwn(receipt, "/name", name)
                .statusCode(200)
                .body("reporter", equalTo("NAME_WITHHELD"))
                .body(not(containsString(Canaries.NAME)));
        putOwn(receipt, "/name", Map.of("complainant", Map.of("fullName", "Somebody Else"), "withheld", false))
                .statusCode(409);

        put(RECORDS, complaint + "/referral", Map.of("handler", "u-water", "name", "Mara Quill", "referredOn", today()))
                .statusCode(200);
        String person = get(Http.MANAGER, complaint)
                .statusCode(200)
                .body("reporter", equalTo("NAME_WITHHELD"))
                .extract()
                .path("complainant");
        handling(person).statusCode(403).body("rule", equalTo("HV-14"));
        putOwn(receipt, "/confidence", Map.of("withheld", false))
                .statusCode(200)
                .body("reporter", equalTo("NAMED"));
        handling(person).statusCode(200).body("fullName", equalTo(Canaries.NAME));
        putOwn(receipt, "/confidence", Map.of("withheld", true)).statusCode(200);
        handling(person).statusCode(403);
        put(Http.MANAGER, complaint + "/acknowledgement", Http.understood()).statusCode(200);
    }

    @Test
    void two_who_ask_for_the_same_are_told_apart() {
        String first = receipt(lodge(with(garden(), "reporter", "ANONYMOUS")));
        String second = receipt(lodge(with(garden(), "where", "The other garden")));
        var name = Map.of("complainant", Map.of("fullName", Canaries.NAME, "email", Canaries.EMAIL), "withheld", true);
        putOwn(first, "/name", name).statusCode(200);
        putOwn(second, "/name", name).statusCode(200);
    }

    @Test
    void without_a_receipt_with_a_mistyped_one_and_with_one_nobody_was_given_there_is_nothing() {
        String receipt = receipt(lodge(timesheets()));
        anyone().get(RECEIPT).then().statusCode(401).body("type", endsWith("receipt-needed"));
        look(receipt.substring(1)).statusCode(401).body("type", endsWith("receipt-needed"));
        String wrong = look(Receipts.wrong(receipt)).statusCode(401).extract().asString();
        String unknown =
                look(Receipts.unknown(receipt)).statusCode(401).extract().asString();
        assertThat(wrong).isEqualTo(unknown);
        byReceipt(receipt)
                .get("/councils/ironbark/receipt")
                .then()
                .statusCode(401)
                .body("type", endsWith("receipt-opens-nothing"));
    }

    private static ValidatableResponse look(String receipt) {
        return byReceipt(receipt).get(RECEIPT).then();
    }

    private static ValidatableResponse add(String receipt, Map<String, ?> body) {
        return byReceipt(receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(RECEIPT + "/information")
                .then();
    }

    private static ValidatableResponse putOwn(String receipt, String what, Map<String, ?> body) {
        return byReceipt(receipt).body(body).put(RECEIPT + what).then();
    }

    private static ValidatableResponse handling(String person) {
        return post(
                Http.MANAGER,
                "/councils/wattle-creek/persons/" + person + "/disclosures",
                UUID.randomUUID().toString(),
                Map.of("ground", "HANDLING"));
    }

    private static String receipt(ValidatableResponse lodged) {
        return lodged.statusCode(201).extract().path("receipt");
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Australia/Brisbane"))
                .toString();
    }

    private static Map<String, Object> garden() {
        return new java.util.HashMap<>(Map.of(
                "reporter", "ANONYMOUS",
                "alleges", "ADMINISTRATIVE_ACTION",
                "whatHappened", "The gate of the community garden has been locked for a year.",
                "where", "Creek Street",
                "nature", "customer-service",
                "location", "parks-gardens"));
    }
}
