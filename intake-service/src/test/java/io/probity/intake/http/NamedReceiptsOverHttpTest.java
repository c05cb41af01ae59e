package io.probity.intake.http;

import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever gives their name is written to, and has a receipt besides where they ask for one. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NamedReceiptsOverHttpTest {
    private static final String RECEIPT = "/councils/wattle-creek/receipt";
    private static final byte[] BILL = "Meter 4 is not ours.\n".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-05")
    void whoever_gives_their_name_and_asks_for_a_receipt_attaches_documents_with_it() {
        JsonPath made = lodge(with(waterBill(), "wantsReceipt", true))
                .statusCode(201)
                .body("receipt", notNullValue())
                .body("receiptNote", containsString("files"))
                .extract()
                .jsonPath();
        String complaint = "/councils/wattle-creek/complaints/" + made.getString("id");
        String document = attach(made.getString("receipt"))
                .statusCode(201)
                .body("by", nullValue())
                .extract()
                .path("id");
        assertThat(get(RECORDS, complaint + "/attachments/" + document)
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(BILL);
        byReceipt(made.getString("receipt"))
                .get(RECEIPT)
                .then()
                .statusCode(200)
                .body("reporter", equalTo("NAMED"))
                .body("attachments", hasSize(1));
    }

    @Test
    @Tag("HV-05")
    void whoever_gives_their_name_and_asks_for_none_has_none() {
        lodge(waterBill()).statusCode(201).body("receipt", nullValue());
        lodge(with(waterBill(), "wantsReceipt", false)).statusCode(201).body("receipt", nullValue());
    }

    private static ValidatableResponse attach(String receipt) {
        return byReceipt(receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Document-Name", "Bill.txt")
                .contentType("application/octet-stream")
                .body(BILL)
                .post(RECEIPT + "/attachments")
                .then();
    }
}
