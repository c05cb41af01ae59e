package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.note;
import static io.probity.edge.Asking.posted;
import static io.probity.edge.Asking.stream;
import static io.probity.testing.Versions.tag;
import static io.probity.testing.Versions.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.probity.edge.caller.Role;
import io.probity.eventsourcing.store.StreamId;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EveryNoSaysWhyTest {
    private static final String CANARY = "Quokkaline Birdwhistle";

    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries(CANARY);

    @Test
    @Tag("HV-09")
    void a_rule_of_content_is_named_with_its_clause() {
        problem(posting().body(note(UUID.randomUUID(), " ")).post(notes()), 422, "note-says-something")
                .body("rule", equalTo("HV-09"), "detail", equalTo("A note has a text."));
    }

    @Test
    void a_rule_of_the_stage_answers_409() {
        problem(
                        as(Role.MANAGER).body(amended(true)).put(notes() + "/" + UUID.randomUUID() + "/text"),
                        409,
                        "not-posted")
                .body("rule", equalTo(null));
    }

    @Test
    void a_rule_of_authority_answers_403() {
        UUID id = posted("something");
        problem(as(Role.MANAGER).body(amended(false)).put(notes() + "/" + id + "/text"), 403, "only-its-author-amends");
    }

    @Test
    void a_stale_version_answers_412() {
        UUID id = posted("something");
        String text = notes() + "/" + id + "/text";
        as(Role.MANAGER)
                .header("If-Match", tag(stream(id), 1))
                .body(amended(true))
                .put(text)
                .then()
                .statusCode(200)
                .header("ETag", version(stream(id), 2));
        problem(
                as(Role.MANAGER)
                        .header("If-Match", tag(stream(id), 1))
                        .body(amended(true).replace("better", "other"))
                        .put(text),
                412,
                "stale");
        problem(as(Role.MANAGER).header("If-Match", CANARY).body(amended(true)).put(text), 400, "if-match-unreadable");
    }

    @Test
    @Tag("MC-15")
    void a_version_counts_what_not_everybody_reads_and_can_be_read_by_nobody() {
        UUID id = posted("something");
        String seen = etag(id);
        assertThat(seen).hasSameSizeAs(etag(id)).isNotEqualTo(etag(id));
        as(Role.MANAGER)
                .body(amended(true))
                .put(notes() + "/" + id + "/text")
                .then()
                .statusCode(200);
        problem(change(id, seen), 412, "stale").body("detail", not(containsString("2")));
        problem(
                change(id, seen.replace(seen.charAt(20), seen.charAt(20) == 'x' ? 'y' : 'x')),
                400,
                "if-match-unreadable");
        problem(change(id, "\"1\""), 400, "if-match-unreadable");
        change(id, etag(id)).then().statusCode(200);
    }

    @Test
    @Tag("MC-15")
    void a_version_of_another_matter_is_answered_like_a_made_up_one_whether_it_is_the_same_number_or_not() {
        UUID id = posted("something");
        UUID other = posted("something");
        String sameNumber = etag(other);
        change(other, sameNumber).then().statusCode(200);
        String madeUp = problem(change(id, "\"" + "x".repeat(48) + "\""), 400, "if-match-unreadable")
                .extract()
                .asString();
        for (String foreign : List.of(
                sameNumber,
                etag(other),
                tag(new StreamId("elsewhere", "note", id), 1),
                tag(new StreamId(COUNCIL, "letter", id), 1)))
            problem(change(id, foreign), 400, "if-match-unreadable").body(equalTo(madeUp));
        change(id, etag(id)).then().statusCode(200);
    }

    @Test
    @Tag("MC-15")
    void what_begins_has_no_version_that_anybody_could_have_seen() {
        UUID seen = posted("something");
        RequestSpecification posting = posting().body(note(UUID.randomUUID(), "x"));
        problem(posting.header("If-Match", etag(seen)).post(notes()), 400, "if-match-unreadable");
        posting()
                .header("If-Match", "*")
                .body(note(UUID.randomUUID(), "x"))
                .post(notes())
                .then()
                .statusCode(201);
    }

    private static String etag(UUID id) {
        return as(Role.MANAGER)
                .get(notes() + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static Response change(UUID id, String seen) {
        return as(Role.MANAGER)
                .header("If-Match", seen)
                .body(amended(true).replace("better", "other"))
                .put(notes() + "/" + id + "/text");
    }

    @Test
    void a_post_names_itself() {
        RequestSpecification unnamed = as(Role.EMPLOYEE).body(note(UUID.randomUUID(), "x"));
        problem(unnamed.post(notes()), 400, "idempotency-key-missing");
        problem(
                as(Role.EMPLOYEE)
                        .header("Idempotency-Key", CANARY)
                        .body(note(UUID.randomUUID(), "x"))
                        .post(notes()),
                400,
                "idempotency-key-unreadable");
    }

    @Test
    void a_repeated_request_has_its_first_answer_and_a_reused_name_none() {
        String key = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        String body = note(id, "once");
        String token = Tokens.of(COUNCIL, Role.EMPLOYEE);
        String first = once(token, key, body)
                .then()
                .statusCode(201)
                .header("ETag", version(stream(id), 1))
                .extract()
                .asString();
        once(token, key, body)
                .then()
                .statusCode(201)
                .header("ETag", version(stream(id), 1))
                .body(equalTo(first));
        problem(once(token, key, note(UUID.randomUUID(), "another")), 422, "request-id-reused");
    }

    /** Whatever is read as JSON is held against what came first, under each name that the server takes for JSON. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/x-ndjson",
                "application/stream+json",
                "application/merge-patch+json"
            })
    void a_reused_name_has_no_answer_by_whatever_name_the_form_of_its_body_goes(String form) {
        String key = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        String token = Tokens.of(COUNCIL, Role.EMPLOYEE);
        once(token, key, note(id, "once")).then().statusCode(201);
        problem(onceAs(form, token, key, note(id, "another")), 422, "request-id-reused");
    }

    @Test
    void somebody_elses_request_name_shows_nothing_of_their_answer() {
        String key = UUID.randomUUID().toString();
        String body = note(UUID.randomUUID(), "once");
        once(Tokens.of(COUNCIL, Role.EMPLOYEE), key, body).then().statusCode(201);
        problem(once(Tokens.of(COUNCIL, Role.EMPLOYEE), key, body), 422, "request-id-reused");
    }

    @Test
    void each_field_that_is_not_right_is_named() {
        String body = """
                {"id": null, "subject": "%s", "text": "x"}""".formatted(CANARY.repeat(9));
        problem(posting().body(body).post(notes()), 400, "invalid")
                .body("errors.field", hasItem("id"), "errors.field", hasItem("subject"));
    }

    @Test
    void json_that_is_none_is_told_where() {
        problem(posting().body("{\n  \"id\": " + CANARY).post(notes()), 400, "json-malformed")
                .body("detail", containsString("line 2, column"));
    }

    @Test
    void a_value_of_another_form_is_told_by_its_field() {
        problem(
                        posting()
                                .body(note(UUID.randomUUID(), "x")
                                        .replaceFirst("\"id\": \"[^\"]*", "\"id\": \"" + CANARY))
                                .post(notes()),
                        400,
                        "json-mismatch")
                .body("errors.field", hasItem("id"));
    }

    @Test
    void a_field_that_nobody_knows_is_refused_rather_than_lost() {
        problem(
                posting()
                        .body(note(UUID.randomUUID(), "x").replace("subject", CANARY))
                        .post(notes()),
                400,
                "json-unknown-field");
    }

    @Test
    void no_body_at_all_is_told() {
        problem(posting().post(notes()), 400, "invalid");
    }

    @Test
    void a_media_type_that_nobody_knows_is_told() {
        problem(posting().contentType("text/plain").body(CANARY).post(notes()), 415, "media-type-unknown");
    }

    @Test
    void a_path_that_leads_nowhere_is_told_like_a_matter_that_is_hidden() {
        String nowhere = problem(as(Role.MANAGER).get("/nowhere/" + UUID.randomUUID()), 404, "not-found")
                .extract()
                .asString();
        problem(as(Role.MANAGER).get(notes() + "/" + UUID.randomUUID()), 404, "not-found")
                .body(equalTo(nowhere));
        problem(as(Role.MANAGER).get(notes() + "/no-uuid"), 404, "not-found").body(equalTo(nowhere));
    }

    @Test
    void a_method_that_is_not_there_is_told_with_those_that_are() {
        problem(as(Role.MANAGER).delete(notes()), 405, "method-not-allowed").header("Allow", containsString("POST"));
    }

    @Test
    void a_filter_that_nobody_knows_is_refused_rather_than_left_out() {
        problem(as(Role.MANAGER).get("/councils/{council}/board?" + CANARY.replace(' ', '+') + "=1", COUNCIL), 400)
                .body("errors.message", hasItem(containsString("[after, kind, limit]")));
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named_and_is_no_matter_that_is_not_there() {
        for (String wrong : List.of("limit=many", "limit=", "after=Quokkaline", "kind=QUOKKALINE", "limit=1&limit=2"))
            problem(as(Role.MANAGER).get("/councils/{council}/board?" + wrong, COUNCIL), 400)
                    .body("errors.field", hasItem(wrong.substring(0, wrong.indexOf('='))));
        as(Role.MANAGER)
                .get("/councils/{council}/board?limit=1&kind=NOTE&after={id}", COUNCIL, UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    @Test
    void who_may_not_come_in_is_not_told_what_could_be_asked() {
        problem(as(Role.AUDITOR).get("/councils/elsewhere/board?limit=many"), 403, "forbidden");
    }

    @Test
    void a_narrative_of_five_megabytes_gets_a_clear_answer() {
        problem(posting().body(note(UUID.randomUUID(), "x".repeat(5_000_000))).post(notes()), 413, "too-large")
                .body("detail", containsString("1MB"));
    }

    @Test
    void a_narrative_whose_length_nobody_announced_ends_in_413_all_the_same() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + notes()))
                .header("Authorization", "Bearer " + Tokens.of(COUNCIL, Role.EMPLOYEE))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "chunked")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_200_000])))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void an_outage_asks_to_come_back() {
        problem(as(Role.MANAGER).get("/councils/{council}/trouble/outage", COUNCIL), 503, "unavailable")
                .header("Retry-After", "2");
    }

    @Test
    void a_fault_of_ours_says_nothing_but_an_id() {
        problem(as(Role.MANAGER).get("/councils/{council}/trouble/fault", COUNCIL), 500, "fault")
                .body("instance", startsWith("urn:uuid:"));
        problem(as(Role.MANAGER).get("/councils/{council}/trouble/sql", COUNCIL), 500, "fault");
    }

    private static RequestSpecification posting() {
        return as(Role.EMPLOYEE).header("Idempotency-Key", UUID.randomUUID());
    }

    private static Response onceAs(String form, String token, String key, String body) {
        return Asking.with(token)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(form, ContentType.TEXT)))
                .contentType(form)
                .header("Idempotency-Key", key)
                .body(body)
                .post(notes());
    }

    private static Response once(String token, String key, String body) {
        return Asking.with(token).header("Idempotency-Key", key).body(body).post(notes());
    }

    private static String notes() {
        return "/councils/" + COUNCIL + "/notes";
    }

    private static String amended(boolean byItsAuthor) {
        return """
                {"text": "better", "byItsAuthor": %s}""".formatted(byItsAuthor);
    }

    private static ValidatableResponse problem(Response response, int status) {
        return problem(response, status, "query-not-understood");
    }

    private static ValidatableResponse problem(Response response, int status, String name) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:probity:problem:" + name), "status", equalTo(status))
                .body(not(containsString("Quokkaline")))
                .body(not(containsString("Exception")));
    }
}
