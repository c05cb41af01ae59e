package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.MANAGER;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.as;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.toTheManager;
import static io.probity.intake.http.Http.understood;
import static io.probity.testing.Versions.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.eventsourcing.store.StreamId;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** To whom a part of a matter is shown, theirs is a version of that part, and of no other matter's. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-15")
class AVersionOfWhatIsShownOverHttpTest {
    private static final String COMPLAINTS = "/councils/wattle-creek/complaints";
    private static final String RECEIPT = "/councils/wattle-creek/receipt";
    private static final String MADE_UP = "\"" + "x".repeat(48) + "\"";

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-14")
    void what_is_not_shown_to_whoever_holds_a_receipt_makes_no_version_of_theirs_an_old_one() {
        JsonPath mine = lodge(timesheets()).statusCode(201).extract().jsonPath();
        String receipt = mine.getString("receipt");
        String seen = etag(byReceipt(receipt).get(RECEIPT).then());
        linkedToAnother(CEO, COMPLAINTS + "/" + mine.getString("id"), lodge(timesheets()));

        add(receipt, seen, "I have the roster.").statusCode(200);
        add(receipt, seen, "And the log.").statusCode(412);
        add(receipt, etag(byReceipt(receipt).get(RECEIPT).then()), "And the log.")
                .statusCode(200);
    }

    @Test
    @Tag("HV-14")
    void a_version_of_what_another_receipt_opens_is_answered_like_a_made_up_one() {
        String receipt = lodge(timesheets()).extract().path("receipt");
        String other = lodge(timesheets()).extract().path("receipt");
        String madeUp = add(receipt, MADE_UP, "I have the roster.")
                .statusCode(400)
                .body("type", endsWith("if-match-unreadable"))
                .extract()
                .asString();
        assertThat(add(receipt, etag(byReceipt(other).get(RECEIPT).then()), "I have the roster.")
                        .statusCode(400)
                        .extract()
                        .asString())
                .isEqualTo(madeUp);
    }

    @Test
    @Tag("HV-07")
    void what_is_not_shown_to_an_officer_makes_no_version_of_theirs_an_old_one() {
        String path = referred();
        String seen = etag(get(MANAGER, path));
        linkedToAnother(RECORDS, path, lodge(Http.waterBill()));
        acknowledge(path, etag(get(MANAGER, referred()))).statusCode(400);
        acknowledge(path, seen).statusCode(200);
        String late = etag(get(RECORDS, path));
        put(RECORDS, path + "/withdrawal", Map.of()).statusCode(200);
        as(RECORDS)
                .header("If-Match", late)
                .body(toTheManager())
                .put(path + "/referral")
                .then()
                .statusCode(412);
    }

    @Test
    @Tag("HV-57")
    void a_look_into_the_vault_has_no_version_that_would_count_the_looks_of_others() {
        String path = referred();
        String person = get(MANAGER, path).extract().path("complainant");
        String vault = "/councils/wattle-creek/persons/" + person + "/disclosures";
        post(Tokens.platform(Role.SERVICE), vault, UUID.randomUUID().toString(), Map.of("ground", "LETTER"))
                .statusCode(200)
                .header("ETag", nullValue());
        as(MANAGER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag(new StreamId("wattle-creek", "person", UUID.fromString(person)), 2))
                .body(Map.of("ground", "HANDLING"))
                .post(vault)
                .then()
                .statusCode(400)
                .body("type", endsWith("if-match-unreadable"));
    }

    private static void linkedToAnother(String token, String path, ValidatableResponse other) {
        String id = other.statusCode(201).extract().path("id");
        put(token, path + "/links/" + id, Map.of()).statusCode(204).header("ETag", nullValue());
    }

    private static String referred() {
        String id = post(RECORDS, COMPLAINTS, UUID.randomUUID().toString(), byLetter())
                .statusCode(201)
                .extract()
                .path("id");
        put(RECORDS, COMPLAINTS + "/" + id + "/referral", toTheManager()).statusCode(200);
        return COMPLAINTS + "/" + id;
    }

    private static ValidatableResponse acknowledge(String path, String seen) {
        return as(MANAGER)
                .header("If-Match", seen)
                .body(understood())
                .put(path + "/acknowledgement")
                .then();
    }

    private static ValidatableResponse add(String receipt, String seen, String text) {
        return byReceipt(receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", seen)
                .body(Map.of("text", text))
                .post(RECEIPT + "/information")
                .then();
    }

    private static String etag(ValidatableResponse answer) {
        return answer.statusCode(200).extract().header("ETag");
    }
}
