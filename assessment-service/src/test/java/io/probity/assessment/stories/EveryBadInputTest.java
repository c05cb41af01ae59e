package io.probity.assessment.stories;

import static io.probity.assessment.Matters.ASSESSMENT;
import static io.probity.testing.Versions.tag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent to an assessment, the answer says what is wrong, and never that something went wrong here. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HV-29")
class EveryBadInputTest {
    private static final String LONG = "x".repeat(20_001);
    private Optional<Case> open = Optional.empty();
    private Optional<Case> endorsed = Optional.empty();

    /** @param good a body that is accepted, or refused by a rule alone */
    record Endpoint(String method, String path, Role role, Role stranger, String good) {
        ValidatableResponse send(Case matter, Role as, String body) {
            return send(EveryBadInputTest.with(Tokens.as("somebody", "wattle-creek", as)), matter, body);
        }

        ValidatableResponse send(RequestSpecification request, Case matter, String body) {
            return request.header("Idempotency-Key", UUID.randomUUID())
                    .contentType("application/json")
                    .body(body)
                    .urlEncodingEnabled(false)
                    .request(method, "/councils/wattle-creek/complaints/" + matter.complaint + "/" + path)
                    .then();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint("PUT", "assessment/header", Role.ASSESSOR, Role.CEO, """
                        {"fileReference": "F", "receivedOn": "2026-03-17", "businessArea": "Depot", "details": "D",
                         "allegationTypes": ["fraud"]}"""),
                new Endpoint("PUT", "assessment/unidentified-subjects", Role.ASSESSOR, Role.CEO, """
                        {"reasons": "Nobody knows."}"""),
                new Endpoint("PUT", "assessment/answers/suspicion", Role.ASSESSOR, Role.CEO, """
                        {"value": "no", "options": [], "reasons": "A rumour."}"""),
                new Endpoint("PUT", "assessment/not-notified", Role.ASSESSOR, Role.AUDITOR, """
                        {"conduct": "C", "informationRelied": ["records"], "evidence": "E", "reasons": "R"}"""),
                new Endpoint("POST", "assessment/conflicts", Role.ASSESSOR, Role.AUDITOR, """
                        {"nature": "A neighbour."}"""),
                new Endpoint("PUT", "assessment/conflicts/officer-9/arrangement", Role.CEO, Role.ASSESSOR, """
                        {"arrangement": "stands-aside", "steps": "Another does."}"""),
                new Endpoint("PUT", "assessment/human-rights", Role.ASSESSOR, Role.AUDITOR, """
                        {"rights": ["fair-hearing"], "compatible": true, "reasons": "None limited."}"""),
                new Endpoint("POST", "assessment/preliminary-actions", Role.ASSESSOR, Role.AUDITOR, """
                        {"action": "preserve-evidence", "description": "Copied.", "on": "2026-03-18"}"""),
                new Endpoint("PUT", "assessment/other-matters", Role.ASSESSOR, Role.AUDITOR, """
                        {"publicInterestDisclosure": false, "police": false, "recommendation": "None."}"""),
                new Endpoint("PUT", "assessment/endorsement", Role.CEO, Role.ASSESSOR, """
                        {"name": "The Decision-Maker"}"""),
                new Endpoint("POST", "assessment/reopenings", Role.CEO, Role.ASSESSOR, """
                        {"ground": "error", "reasons": "A page was missing."}"""));
    }

    /** Those that read no body as well. */
    static Stream<Endpoint> allEndpoints() {
        return Stream.concat(
                endpoints(), Stream.of(new Endpoint("PUT", "assessment/no-conflict", Role.CEO, Role.AUDITOR, "{}")));
    }

    @ParameterizedTest
    @MethodSource("allEndpoints")
    void a_matter_that_is_not_there_is_not_found(Endpoint it) {
        says(404, it.send(new Case("wattle-creek", "8"), it.role(), it.good()));
    }

    @ParameterizedTest
    @MethodSource("allEndpoints")
    void another_councils_token_and_a_role_that_may_not_are_told_the_same(Endpoint it) {
        says(403, it.send(open(), it.stranger(), it.good()));
        says(403, it.send(with(Tokens.as("somebody", "ironbark", it.role())), open(), it.good()));
        says(401, it.send(given(), open(), it.good()));
    }

    @ParameterizedTest
    @MethodSource("allEndpoints")
    void who_decides_on_an_older_version_is_told(Endpoint it) {
        RequestSpecification stale = with(Tokens.as("somebody", "wattle-creek", it.role()))
                .header("If-Match", tag(ASSESSMENT.stream("wattle-creek", open().complaint), 99));
        says(412, it.send(stale, open(), it.good()));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void a_body_that_is_missing_broken_or_of_another_shape_is_told(Endpoint it) {
        for (String body : List.of("", "{", "[]", "\"text\"", "null"))
            assertThat(it.send(open(), it.role(), body).extract().statusCode())
                    .as("%s with %s", it, body)
                    .isBetween(400, 499);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void an_empty_body_says_what_it_needs(Endpoint it) {
        ValidatableResponse answer = it.send(open(), it.role(), "{}");
        assertThat(answer.extract().statusCode()).isIn(it.path().endsWith("other-matters") ? 200 : 400, 409, 422);
    }

    @ParameterizedTest
    @MethodSource("allEndpoints")
    void what_was_endorsed_is_changed_by_no_deed_but_a_new_decision(Endpoint it) {
        if (it.path().endsWith("conflicts") || it.path().endsWith("reopenings")) return;
        says(409, it.send(endorsed(), it.role(), it.good()));
    }

    /** @param says the field, the rule or the words that the answer names */
    record Wrong(String method, String path, Role role, String body, int status, String says) {
        @Override
        public String toString() {
            return "%s %s -> %d %s".formatted(path, body.substring(0, Math.min(60, body.length())), status, says);
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(
                put("assessment/header", "{}", 400, "receivedOn"),
                put("assessment/header", "{\"receivedOn\": \"yesterday\"}", 400, "receivedOn"),
                put("assessment/header", header("\"allegationTypes\": [\"gossip\"]"), 422, "HV-29"),
                put("assessment/header", header("\"allegationTypes\": []"), 422, "HV-29"),
                put(
                        "assessment/header",
                        header("\"fileReference\": \"%s\"".formatted("x".repeat(101))),
                        400,
                        "fileReference"),
                put("assessment/header", header("\"details\": \"%s\"".formatted(LONG)), 400, "details"),
                put("assessment/header", header("\"subjects\": [{\"position\": \"Clerk\"}]"), 400, "name"),
                put(
                        "assessment/header",
                        header("\"subjects\": [{\"name\": \"N\", \"position\": \"P\", \"officer\": \"a b\"}]"),
                        400,
                        "officer"),
                put("assessment/answers/type-z", answer("yes", "[]", "R"), 422, "no such question"),
                put("assessment/answers/type-a-a", answer("perhaps", "[]", "R"), 422, "HV-30"),
                put("assessment/answers/type-a-a", answer("yes", "[]", "R"), 422, "HV-30"),
                put("assessment/answers/type-a-a", answer("yes", "[\"ix\"]", "R"), 422, "HV-30"),
                put("assessment/answers/type-a-a", answer("no", "[]", " "), 422, "HV-30"),
                put("assessment/answers/type-a-a", answer("no", "[]", LONG), 400, "reasons"),
                put("assessment/answers/type-a-a", answer("no", "[null]", "R"), 400, "options"),
                put("assessment/unidentified-subjects", "{\"reasons\": \"%s\"}".formatted(LONG), 400, "reasons"),
                put("assessment/not-notified", "{\"conduct\": \"C\"}", 409, "HV-35"),
                put("assessment/not-notified", "{\"conduct\": \"%s\"}".formatted(LONG), 400, "conduct"),
                post("assessment/conflicts", "{\"nature\": \" \"}", 422, "HV-36"),
                post("assessment/conflicts", "{\"nature\": \"%s\"}".formatted(LONG), 400, "nature"),
                new Wrong(
                        "PUT",
                        "assessment/conflicts/officer-9/arrangement",
                        Role.CEO,
                        "{\"arrangement\": \"forgiven\", \"steps\": \"S\"}",
                        422,
                        "stands-aside"),
                new Wrong(
                        "PUT",
                        "assessment/conflicts/officer-9/arrangement",
                        Role.CEO,
                        "{\"arrangement\": \"stands-aside\", \"steps\": \"S\"}",
                        409,
                        "HV-36"),
                new Wrong(
                        "PUT",
                        "assessment/conflicts/a%20b/arrangement",
                        Role.CEO,
                        "{\"arrangement\": \"stands-aside\", \"steps\": \"S\"}",
                        400,
                        "officer"),
                put("assessment/human-rights", "{\"reasons\": \" \"}", 422, "HV-41"),
                put("assessment/human-rights", "{\"rights\": [\"quiet\"], \"reasons\": \"R\"}", 422, "HV-41"),
                put("assessment/human-rights", "{\"rights\": [\"Not A Code\"], \"reasons\": \"R\"}", 400, "rights"),
                put("assessment/human-rights", "{\"compatible\": \"maybe\", \"reasons\": \"R\"}", 400, "compatible"),
                post(
                        "assessment/preliminary-actions",
                        "{\"action\": \"arrest\", \"on\": \"2026-03-18\"}",
                        422,
                        "suspension"),
                post("assessment/preliminary-actions", "{\"action\": \"suspension\"}", 400, "on"),
                post(
                        "assessment/preliminary-actions",
                        "{\"action\": \"suspension\", \"on\": \"2026-03-18\"}",
                        422,
                        "HV-38"),
                put("assessment/other-matters", "{\"otherBodies\": [\"Audit Office\"]}", 400, "otherBodies"),
                put("assessment/other-matters", "{\"otherBodies\": [\"audit-office\"]}", 422, "HV-38"),
                new Wrong(
                        "PUT",
                        "assessment/endorsement",
                        Role.CEO,
                        "{\"name\": \"%s\"}".formatted("x".repeat(201)),
                        400,
                        "name"),
                new Wrong(
                        "PUT",
                        "assessment/endorsement",
                        Role.CEO,
                        "{\"name\": \"N\", \"investigation\": \"perhaps\"}",
                        422,
                        "discontinue"),
                new Wrong("PUT", "assessment/endorsement", Role.CEO, "{\"name\": \"N\"}", 409, "HV-29"),
                new Wrong(
                        "POST",
                        "assessment/reopenings",
                        Role.CEO,
                        "{\"ground\": \"regret\", \"reasons\": \"R\"}",
                        422,
                        "late-conflict"),
                new Wrong(
                        "POST",
                        "assessment/reopenings",
                        Role.CEO,
                        "{\"ground\": \"error\", \"reasons\": \"R\"}",
                        409,
                        "HV-37"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void each_wrong_content_is_told_what_is_wrong_with_it(Wrong it) {
        ValidatableResponse answer =
                new Endpoint(it.method(), it.path(), it.role(), it.role(), "").send(open(), it.role(), it.body());
        says(it.status(), answer);
        assertThat(answer.extract().asString()).contains(it.says()).doesNotContain(LONG);
    }

    static Stream<Wrong> entries() {
        String relationship = "relationships/" + UUID.randomUUID();
        return Stream.of(
                new Wrong("PUT", "reporting-line", Role.GOVERNANCE_MANAGER, "{}", 400, "since"),
                new Wrong("PUT", "reporting-line", Role.GOVERNANCE_MANAGER, line("a b"), 400, "reportsTo"),
                new Wrong("PUT", "reporting-line", Role.GOVERNANCE_MANAGER, line("officer-7"), 422, "HV-36"),
                new Wrong("PUT", "reporting-line", Role.EMPLOYEE, line("manager-1"), 403, "roles"),
                new Wrong("PUT", relationship, Role.GOVERNANCE_MANAGER, "{}", 400, "since"),
                new Wrong(
                        "PUT",
                        relationship,
                        Role.GOVERNANCE_MANAGER,
                        "{\"other\": \"officer-8\", \"since\": \"2026-01-01\"}",
                        422,
                        "HV-36"),
                new Wrong(
                        "PUT",
                        relationship,
                        Role.EMPLOYEE,
                        "{\"other\": \"officer-8\", \"nature\": \"N\", \"since\": \"2026-01-01\"}",
                        404,
                        "nothing here"),
                new Wrong("PUT", relationship + "/end", Role.GOVERNANCE_MANAGER, "{}", 400, "until"),
                new Wrong(
                        "PUT",
                        relationship + "/end",
                        Role.GOVERNANCE_MANAGER,
                        "{\"until\": \"2026-01-01\"}",
                        409,
                        "HV-36"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    @Tag("HV-36")
    void each_wrong_entry_in_a_register_is_told_what_is_wrong_with_it(Wrong it) {
        ValidatableResponse answer = with(Tokens.as("somebody", "wattle-creek", it.role()))
                .body(it.body())
                .request(it.method(), "/councils/wattle-creek/officers/officer-7/" + it.path())
                .then();
        says(it.status(), answer);
        assertThat(answer.extract().asString()).contains(it.says());
    }

    private static void says(int status, ValidatableResponse answer) {
        answer.statusCode(status).body("detail", not(emptyOrNullString()));
    }

    private static Wrong put(String path, String body, int status, String says) {
        return new Wrong("PUT", path, Role.ASSESSOR, body, status, says);
    }

    private static Wrong post(String path, String body, int status, String says) {
        return new Wrong("POST", path, Role.ASSESSOR, body, status, says);
    }

    private static String header(String more) {
        return "{\"receivedOn\": \"2026-03-17\", \"businessArea\": \"Depot\", %s}".formatted(more);
    }

    private static String answer(String value, String options, String reasons) {
        return "{\"value\": \"%s\", \"options\": %s, \"reasons\": \"%s\"}".formatted(value, options, reasons);
    }

    private static String line(String manager) {
        return "{\"reportsTo\": \"%s\", \"since\": \"2026-01-01\"}".formatted(manager);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private Case open() {
        if (open.isEmpty())
            open = Optional.of(new Case("wattle-creek", "8")
                    .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                    .withOpenAssessment());
        return open.get();
    }

    private Case endorsed() {
        if (endorsed.isEmpty()) {
            Case it = new Case("wattle-creek", "8")
                    .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                    .withOpenAssessment();
            it.header("fraud", "").statusCode(200);
            for (String element : List.of("type-a-a", "type-a-b", "type-a-c")) it.answer(element, "yes", "i");
            it.answer("suspicion", "yes");
            it.answer("suspicion-information", "", "records");
            it.answer("level", "level-1");
            it.rightsConsidered();
            it.endorse("ceo-1", Role.CEO).statusCode(200);
            endorsed = Optional.of(it);
        }
        return endorsed.get();
    }
}
