package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.OTHER_MANAGER;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.waterBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.probity.intake.attachment.Tidying;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AttachmentsOverHttpTest {
    private static final String RECEIPT = "/councils/wattle-creek/receipt";
    private static final String NAME = "Numbat roster.txt";
    private static final byte[] ROSTER = "The cassowary shift was never worked.\n".getBytes(StandardCharsets.UTF_8);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries("Numbat", "cassowary");

    @Inject
    Pool pool;

    @Inject
    Tidying tidying;

    @Inject
    @ConfigProperty(name = "probity.attachments.folder")
    Path folder;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-05")
    void an_officer_puts_a_document_to_a_complaint_and_whoever_may_see_it_fetches_it() {
        String complaint = lodged(waterBill());
        String id = send(as(RECORDS), complaint + "/attachments", ROSTER)
                .statusCode(201)
                .body("name", equalTo(NAME))
                .body("type", equalTo("text/plain"))
                .body("bytes", equalTo(ROSTER.length))
                .body("scanned", equalTo("NOT_SCANNED"))
                .body("by", equalTo("u-records"))
                .extract()
                .path("id");
        get(RECORDS, complaint).statusCode(200).body("attachments[0].id", equalTo(id));
        byte[] fetched = get(CEO, complaint + "/attachments/" + id)
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename*=UTF-8''Numbat%20roster.txt")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Type", containsString("text/plain"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(fetched).isEqualTo(ROSTER);
        get(OTHER_MANAGER, complaint + "/attachments/" + id).statusCode(404);
        send(as(OTHER_MANAGER), complaint + "/attachments", ROSTER).statusCode(404);
        send(RestAssured.given(), complaint + "/attachments", ROSTER).statusCode(401);
    }

    @Test
    @Tag("HV-14")
    @Tag("MC-05")
    void whoever_reports_without_a_name_adds_evidence_and_sees_none_of_the_councils() {
        JsonPath report = lodge(timesheets()).statusCode(201).extract().jsonPath();
        String receipt = report.getString("receipt");
        String complaint = "/councils/wattle-creek/complaints/" + report.getString("id");
        String own = send(byReceipt(receipt), RECEIPT + "/attachments", ROSTER)
                .statusCode(201)
                .body("by", nullValue())
                .extract()
                .path("id");
        String councils = send(as(CEO), complaint + "/attachments", ROSTER)
                .statusCode(201)
                .extract()
                .path("id");

        byReceipt(receipt)
                .get(RECEIPT)
                .then()
                .statusCode(200)
                .body("attachments", hasSize(1))
                .body("attachments[0].id", equalTo(own));
        assertThat(byReceipt(receipt).get(RECEIPT + "/attachments/" + own).asByteArray())
                .isEqualTo(ROSTER);
        byReceipt(receipt).get(RECEIPT + "/attachments/" + councils).then().statusCode(404);
        get(CEO, complaint).statusCode(200).body("attachments", hasSize(2));
        get(CEO, complaint + "/attachments/" + own).statusCode(200);
        get(RECORDS, complaint + "/attachments/" + own).statusCode(404);
    }

    @Test
    void the_same_document_sent_again_is_one_and_another_under_the_same_key_is_refused() throws IOException {
        String complaint = lodged(waterBill());
        String key = UUID.randomUUID().toString();
        String first = sendAs(key, complaint, ROSTER).statusCode(201).extract().path("id");
        long files = files().size();
        sendAs(key, complaint, ROSTER).statusCode(201).body("id", equalTo(first));
        sendAs(key, complaint, "Another.".getBytes(StandardCharsets.US_ASCII)).statusCode(422);
        get(RECORDS, complaint).body("attachments", hasSize(1));
        assertThat(files()).hasSize((int) files);
        assertThat(get(RECORDS, complaint + "/attachments/" + first).extract().asByteArray())
                .isEqualTo(ROSTER);
    }

    @Test
    void what_is_longer_than_a_text_is_streamed_and_what_is_longer_than_is_taken_is_refused_and_leaves_nothing()
            throws IOException {
        String complaint = lodged(waterBill());
        byte[] long5 = text(5_000_000);
        String id = send(as(RECORDS), complaint + "/attachments", long5)
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(get(RECORDS, complaint + "/attachments/" + id).extract().asByteArray())
                .isEqualTo(long5);
        long files = files().size();
        send(as(RECORDS), complaint + "/attachments", text(21_500_000))
                .statusCode(413)
                .body("detail", containsString("20M"));
        send(as(RECORDS), complaint + "/attachments", text(23_500_000)).statusCode(413);
        assertThat(files()).hasSize((int) files);
    }

    @Test
    void a_form_is_held_to_the_limit_of_texts_even_where_nobody_announced_its_length() throws Exception {
        var form = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/councils/wattle-creek/complaints"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_200_000])))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(form, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void a_program_is_not_taken_by_whatever_name_and_a_document_has_one() {
        String complaint = lodged(waterBill());
        byte[] program = "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);
        send(as(RECORDS), complaint + "/attachments", program)
                .statusCode(422)
                .body("type", endsWith("document-type-not-taken"));
        send(as(RECORDS), complaint + "/attachments", new byte[0]).statusCode(422);
        as(RECORDS)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(ROSTER)
                .post(complaint + "/attachments")
                .then()
                .statusCode(400)
                .body("type", endsWith("document-name-missing"));
    }

    @Test
    @Tag("MC-15")
    void whoever_reads_files_and_database_finds_neither_name_nor_content() throws IOException {
        String complaint = lodged(waterBill());
        send(as(RECORDS), complaint + "/attachments", ROSTER).statusCode(201);
        assertThat(files()).isNotEmpty();
        for (Path file : files()) {
            assertThat(file.toString()).doesNotContain("Numbat");
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("cassowary", "Numbat");
        }
        assertThat(log()).contains("complaint.document-attached.v1").doesNotContain("cassowary", "Numbat");
    }

    @Test
    void a_file_with_one_byte_changed_is_not_given_out() throws IOException {
        String complaint = lodged(waterBill());
        String id = send(as(RECORDS), complaint + "/attachments", ROSTER)
                .statusCode(201)
                .extract()
                .path("id");
        Path file = files().stream().filter(it -> it.endsWith(id)).findFirst().orElseThrow();
        byte[] sealed = Files.readAllBytes(file);
        sealed[sealed.length - 1] = (byte) ~sealed[sealed.length - 1];
        Files.write(file, sealed);
        get(RECORDS, complaint + "/attachments/" + id).statusCode(500).body("detail", containsString("went wrong"));
    }

    @Test
    void what_a_crash_left_between_a_document_and_its_event_is_kept_or_thrown_away() throws IOException {
        String complaint = lodged(waterBill());
        String id = send(as(RECORDS), complaint + "/attachments", ROSTER)
                .statusCode(201)
                .extract()
                .path("id");
        String of = complaint.substring(complaint.lastIndexOf('/') + 1);
        Path kept = folder.resolve("kept/wattle-creek/" + of + "/" + id);
        Path waiting = folder.resolve("waiting/wattle-creek." + of + "." + id);
        Path inVain = folder.resolve("waiting/wattle-creek." + of + "." + UUID.randomUUID());
        Files.copy(kept, inVain);
        Files.move(kept, waiting);
        assertThat(get(RECORDS, complaint + "/attachments/" + id).extract().asByteArray())
                .isEqualTo(ROSTER);
        tidying.tidy(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(files()).contains(kept).doesNotContain(waiting, inVain);
    }

    private static ValidatableResponse send(RequestSpecification who, String path, byte[] document) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Document-Name", "Numbat%20roster.txt")
                .contentType("application/octet-stream")
                .body(document)
                .post(path)
                .then();
    }

    private static ValidatableResponse sendAs(String key, String complaint, byte[] document) {
        return as(RECORDS)
                .header("Idempotency-Key", key)
                .header("Document-Name", "Numbat%20roster.txt")
                .body(document)
                .post(complaint + "/attachments")
                .then();
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/octet-stream");
    }

    private static byte[] text(int bytes) {
        return "a line of a long statement\n".repeat(bytes / 27).getBytes(StandardCharsets.US_ASCII);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String log() {
        return pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', '*', true)")
                        .execute()
                        .chain(open -> connection
                                .query("select type || data || metadata from event")
                                .execute()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.joining("\n")))
                .await()
                .atMost(PATIENCE);
    }
}
