package io.probity.intake.http;

import static io.probity.intake.http.DisclosuresOverHttpTest.fuel;
import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Http.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.intake.attachment.Tidying;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Evidence goes with a disclosure as it goes with a complaint, and to nobody but its coordinator. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DocumentsOfDisclosersOverHttpTest extends AboutDisclosers {
    private static final byte[] CARDS = "All echidna cards of March.\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    Tidying tidying;

    @Inject
    @ConfigProperty(name = "probity.attachments.folder")
    Path folder;

    @Test
    @Tag("HV-05")
    @Tag("MC-05")
    void whoever_made_a_disclosure_adds_documents_with_their_receipt_and_the_coordinator_reads_them() {
        JsonPath made = disclosed(without(fuel(), "discloser")).extract().jsonPath();
        String receipt = made.getString("receipt");
        String path = DISCLOSURES + "/" + made.getString("id");
        String own = send(byReceipt(receipt), RECEIPT)
                .statusCode(201)
                .body("by", nullValue())
                .body("name", equalTo("echidna cards.txt"))
                .extract()
                .path("id");
        String coordinators = send(as(PID), path)
                .statusCode(201)
                .body("by", equalTo("u-pid"))
                .extract()
                .path("id");

        get(PID, path).statusCode(200).body("attachments", hasSize(2)).body("additions", equalTo(2));
        for (String document : new String[] {own, coordinators})
            assertThat(get(PID, path + "/attachments/" + document)
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .isEqualTo(CARDS);
        look(receipt).statusCode(200).body("attachments.id", equalTo(List.of(own)));
        assertThat(byReceipt(receipt).get(RECEIPT + "/attachments/" + own).asByteArray())
                .isEqualTo(CARDS);
        byReceipt(receipt).get(RECEIPT + "/attachments/" + coordinators).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PID_COORDINATOR", "AGENCY_LIAISON", "INTEGRITY_AGENCY", "OPERATIONS", "SERVICE"})
    @Tag("MC-03")
    @Tag("MC-15")
    void nobody_else_finds_a_document_of_a_disclosure_and_what_they_are_told_is_what_they_are_told_of_nothing(
            Role other) {
        JsonPath made = disclosed(fuel()).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        String document =
                send(byReceipt(made.getString("receipt")), RECEIPT).extract().path("id");
        String somebody = Tokens.as("u-other", IRONBARK, other);
        String nothing = DISCLOSURES + "/" + UUID.randomUUID();
        assertThat(answer(get(somebody, path + "/attachments/" + document)))
                .isEqualTo(answer(get(somebody, nothing + "/attachments/" + document)));
        assertThat(answer(send(as(somebody), path))).isEqualTo(answer(send(as(somebody), nothing)));
        get(somebody, "/councils/ironbark/complaints/" + made.getString("id") + "/attachments/" + document)
                .statusCode(either(equalTo(403)).or(equalTo(404)));
        get(PID, path).body("attachments", hasSize(1));
    }

    @Test
    @Tag("MC-03")
    void a_coordinator_whom_it_is_about_finds_no_document() {
        JsonPath made = disclosed(
                        with(fuel(), "subjectOfficers", List.of(Map.of("name", "The coordinator", "officer", "u-pid"))))
                .extract()
                .jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        String document =
                send(byReceipt(made.getString("receipt")), RECEIPT).extract().path("id");
        get(PID, path + "/attachments/" + document).statusCode(404);
        send(as(PID), path).statusCode(404);
    }

    @Test
    @Tag("MC-03")
    void the_receipt_of_another_matter_opens_no_document() {
        JsonPath made = disclosed(fuel()).extract().jsonPath();
        String document =
                send(byReceipt(made.getString("receipt")), RECEIPT).extract().path("id");
        String another = disclosed(fuel()).extract().path("receipt");
        byReceipt(another).get(RECEIPT + "/attachments/" + document).then().statusCode(404);
        String complaint = lodge(timesheets()).statusCode(201).extract().path("receipt");
        String ofComplaints = "/councils/wattle-creek/receipt/disclosure";
        send(byReceipt(complaint), ofComplaints).statusCode(404);
        byReceipt(complaint)
                .get(ofComplaints + "/attachments/" + document)
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("MC-12")
    void a_document_is_news_to_the_coordinator_and_the_decision_after_it_knows_of_it() {
        JsonPath made = disclosed(without(fuel(), "discloser")).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "Nobody is named."))
                .statusCode(200);
        listedSoon(not(hasItem(made.getString("id"))));
        send(byReceipt(made.getString("receipt")), RECEIPT).statusCode(201);
        listedSoon(hasItem(made.getString("id")));
        Map<String, Object> decision = Map.of("assessable", true, "reasons", "The cards show it.");
        put(PID, path + "/assessment", decision).statusCode(409).body("rule", equalTo("MC-12"));
        put(PID, path + "/assessment", Map.of("assessable", true, "reasons", "The cards show it.", "informedBy", 1))
                .statusCode(200)
                .body("stage", equalTo("ASSESSABLE"));
    }

    @Test
    void what_a_crash_left_between_a_document_of_a_disclosure_and_its_event_is_kept_and_nothing_tells_it_from_others()
            throws IOException {
        JsonPath made = disclosed(fuel()).extract().jsonPath();
        String document =
                send(byReceipt(made.getString("receipt")), RECEIPT).extract().path("id");
        Path kept = folder.resolve("kept/ironbark/" + made.getString("id") + "/" + document);
        Path waiting = folder.resolve("waiting/ironbark." + made.getString("id") + "." + document);
        assertThat(Files.readString(kept, StandardCharsets.ISO_8859_1)).doesNotContain("echidna");
        Files.move(kept, waiting);
        tidying.tidy(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(kept).exists();
        assertThat(waiting).doesNotExist();
    }

    private static String answer(ValidatableResponse response) {
        return response.extract().statusCode() + "\n" + response.extract().asString();
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    private static ValidatableResponse send(RequestSpecification who, String path) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Document-Name", "echidna%20cards.txt")
                .contentType("application/octet-stream")
                .body(CARDS)
                .post(path + "/attachments")
                .then();
    }
}
