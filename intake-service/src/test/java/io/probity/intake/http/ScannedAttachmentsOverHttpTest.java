package io.probity.intake.http;

import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.waterBill;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.probity.intake.attachment.FakeClamd;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a scanner that speaks ClamAV's protocol. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(value = ScannedAttachmentsOverHttpTest.WithScanner.class, restrictToAnnotatedClass = true)
class ScannedAttachmentsOverHttpTest {

    /** Told to the service before it starts. */
    public static final class WithScanner implements QuarkusTestResourceLifecycleManager {
        private final FakeClamd scanner = new FakeClamd();

        @Override
        public Map<String, String> start() {
            return Map.of("probity.attachments.clamd", scanner.address());
        }

        @Override
        public void stop() {
            scanner.close();
        }
    }

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void what_the_scanner_finds_clean_is_taken_and_given_out() {
        String complaint = lodged(waterBill());
        String id = send(complaint, "A roster.")
                .statusCode(201)
                .body("scanned", equalTo("CLEAN"))
                .extract()
                .path("id");
        get(RECORDS, complaint + "/attachments/" + id).statusCode(200);
    }

    @Test
    void what_the_scanner_finds_harmful_is_refused_and_stands_nowhere() {
        String complaint = lodged(waterBill());
        send(complaint, "A roster with a " + FakeClamd.HARMFUL + " in it.")
                .statusCode(422)
                .body("type", endsWith("document-harmful"));
        get(RECORDS, complaint).statusCode(200).body("attachments", nullValue());
    }

    @Test
    void what_is_longer_than_the_scanner_looks_through_is_not_taken_unseen() {
        String complaint = lodged(waterBill());
        send(complaint, "a line of a long statement\n".repeat(100_000)).statusCode(503);
        get(RECORDS, complaint).statusCode(200).body("attachments", nullValue());
    }

    private static ValidatableResponse send(String complaint, String document) {
        return RestAssured.given()
                .auth()
                .oauth2(RECORDS)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Document-Name", "roster.txt")
                .body(document.getBytes(StandardCharsets.US_ASCII))
                .post(complaint + "/attachments")
                .then();
    }
}
