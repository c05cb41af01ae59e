package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.probity.assessment.Matters;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.probity.testing.Versions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of this service, the answer says what is wrong; of what is hidden, that it is not there. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HV-29")
class EveryBadReadTest {
    private static final String COUNCIL = "wattle-creek";
    private static final String SUBJECT = "subject-of-reads";
    private Optional<Case> open = Optional.empty();
    private Optional<Case> investigated = Optional.empty();

    /**
     * @param path below a council; a complaint's id stands for the letter C
     * @param role who may ask
     * @param stranger a role that may not
     */
    record Read(String path, Role role, Role stranger) {
        ValidatableResponse send(String token, Object complaint) {
            return given().auth()
                    .oauth2(token)
                    .urlEncodingEnabled(false)
                    .get("/councils/" + COUNCIL + "/" + path.replace("{C}", complaint.toString()))
                    .then();
        }

        ValidatableResponse send(Object complaint) {
            return send(role == Role.SERVICE ? Tokens.platform(role) : Tokens.of(COUNCIL, role), complaint);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Read> ofOneMatter() {
        return Stream.of(
                new Read("complaints/{C}/assessment", Role.ASSESSOR, Role.OPERATIONS),
                new Read("complaints/{C}/assessment", Role.SERVICE, Role.OPERATIONS),
                new Read("complaints/{C}/assessment/record", Role.ASSESSOR, Role.MANAGER),
                new Read("complaints/{C}/assessment/tainted-decisions", Role.CEO, Role.ASSESSOR),
                new Read("complaints/{C}/investigation", Role.INVESTIGATOR, Role.OPERATIONS),
                new Read("complaints/{C}/investigation/record", Role.INVESTIGATOR, Role.EMPLOYEE),
                new Read("complaints/{C}/investigation/control-review", Role.MANAGER, Role.ASSESSOR),
                new Read("complaints/{C}/investigation/tainted-decisions", Role.CEO, Role.ASSESSOR),
                new Read("complaints/{C}/investigation/conflicts", Role.CEO, Role.MANAGER),
                new Read("complaints/{C}/investigation/outcome", Role.SERVICE, Role.AUDITOR));
    }

    static Stream<Read> lists() {
        return Stream.of(
                new Read("assessments", Role.ASSESSOR, Role.MANAGER),
                new Read("not-notified", Role.AUDITOR, Role.ASSESSOR));
    }

    static Stream<Read> all() {
        return Stream.of(
                        ofOneMatter(),
                        lists(),
                        Stream.of(
                                new Read("conflicts", Role.MAYOR, Role.AUDITOR),
                                new Read("officers/officer-7/ties", Role.GOVERNANCE_MANAGER, Role.OPERATIONS)))
                .flatMap(reads -> reads);
    }

    @ParameterizedTest
    @MethodSource("ofOneMatter")
    void an_id_of_nothing_and_one_that_is_none_read_alike(Read it) {
        String absent = problem(it.send(UUID.randomUUID()), 404, "not-found");
        for (String malformed : List.of("1", "no-id", "..%2F..%2Fassessments", "%00", "x".repeat(500)))
            assertThat(problem(it.send(malformed), 404, "not-found"))
                    .as(malformed)
                    .isEqualTo(absent);
    }

    @ParameterizedTest
    @MethodSource("ofOneMatter")
    @Tag("MC-15")
    @Tag("HV-36")
    void a_matter_that_is_hidden_reads_as_one_that_is_not_there(Read it) {
        if (it.role() == Role.SERVICE) return;
        UUID complaint = investigated().complaint;
        it.send(complaint).statusCode(200);
        String subject = Tokens.as(SUBJECT, COUNCIL, it.role());
        assertThat(problem(it.send(subject, complaint), 404, "not-found"))
                .isEqualTo(problem(it.send(subject, UUID.randomUUID()), 404, "not-found"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void who_may_not_ask_learns_nothing_of_what_there_is(Read it) {
        UUID there = open().complaint;
        for (Object complaint : List.of(there, UUID.randomUUID())) {
            problem(it.send(Tokens.of(COUNCIL, it.stranger()), complaint), 403, "forbidden");
            problem(it.send(Tokens.of("ironbark", Role.ASSESSOR, Role.CEO, Role.AUDITOR), complaint), 403, "forbidden");
            problem(it.send(Tokens.expired(COUNCIL, it.role()), complaint), 401, "unauthenticated");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_filter_that_nobody_knows_is_refused_before_anything_is_read(Read it) {
        Read filtered = new Read(it.path() + "?state=endorsed", it.role(), it.stranger());
        String there = problem(filtered.send(open().complaint), 400, "query-not-understood");
        assertThat(problem(filtered.send(UUID.randomUUID()), 400, "query-not-understood"))
                .isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_page_that_cannot_be_read_is_told_by_its_parameter(Read it) {
        for (String unread : List.of("limit=", "limit=many", "limit=1.5")) {
            String named = unread.substring(0, unread.indexOf('='));
            ValidatableResponse answer = new Read(it.path() + "?" + unread, it.role(), it.stranger()).send("");
            problem(answer.body("errors.field", hasItem(named)), 400, "query-not-understood");
        }
        for (String outside :
                List.of("after=" + "x".repeat(101), "limit=0", "limit=-5", "limit=201", "limit=2147483647")) {
            String named = outside.substring(0, outside.indexOf('='));
            ValidatableResponse answer = new Read(it.path() + "?" + outside, it.role(), it.stranger()).send("");
            problem(answer.body("errors.field", hasItem(named)), 400, "invalid");
        }
        // A place in the log would count what is not shown: only what was given out is taken back.
        for (String counted : List.of(
                "0",
                "1",
                "-1",
                "9223372036854775808",
                "abc",
                Versions.tag(Matters.ASSESSMENT.stream(COUNCIL, open().complaint), 1)
                        .replace("\"", "")))
            problem(
                    new Read(it.path() + "?after=" + counted, it.role(), it.stranger()).send(""),
                    400,
                    "cursor-unreadable");
    }

    @Test
    void pages_of_any_size_show_each_line_once() {
        Case first = open();
        Case second =
                new Case(COUNCIL, "8").lodged(Alleges.CORRUPT_CONDUCT, "fraud").withOpenAssessment();
        List<String> whole = new ArrayList<>();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            whole.clear();
            whole.addAll(everyLine(200));
            assertThat(whole).contains(first.complaint.toString(), second.complaint.toString());
        });
        assertThat(everyLine(1)).doesNotHaveDuplicates().containsAll(whole);
    }

    @Test
    @Tag("MC-15")
    void where_a_page_of_one_list_goes_on_is_no_place_in_another() {
        open();
        new Case(COUNCIL, "8").lodged(Alleges.CORRUPT_CONDUCT, "fraud").withOpenAssessment();
        Read first = new Read("assessments?limit=1", Role.AUDITOR, Role.MANAGER);
        String next = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Optional.ofNullable(first.send("").extract().<String>path("next"))
                                .orElse(""),
                        not(equalTo("")));
        new Read("assessments?after=" + next, Role.AUDITOR, Role.MANAGER)
                .send("")
                .statusCode(200);
        problem(new Read("not-notified?after=" + next, Role.AUDITOR, Role.ASSESSOR).send(""), 400, "cursor-unreadable");
    }

    @Test
    @Tag("HV-36")
    void an_officers_ties_are_asked_for_by_an_id_and_are_there_for_few() {
        Read malformed = new Read("officers/a%20b/ties", Role.GOVERNANCE_MANAGER, Role.OPERATIONS);
        problem(malformed.send("").body("errors.field", hasItem("officer")), 400, "invalid");
        Read unknown = new Read("officers/nobody-9/ties", Role.GOVERNANCE_MANAGER, Role.OPERATIONS);
        String absent = problem(unknown.send(""), 404, "not-found");
        assertThat(problem(unknown.send(Tokens.of(COUNCIL, Role.EMPLOYEE), ""), 404, "not-found"))
                .isEqualTo(absent);
    }

    private static List<String> everyLine(int limit) {
        List<String> lines = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            JsonPath page = given().auth()
                    .oauth2(Tokens.of(COUNCIL, Role.AUDITOR))
                    .get("/councils/{council}/assessments?limit={limit}" + after.get(), COUNCIL, limit)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            lines.addAll(page.getList("items.complaint"));
            after = Optional.ofNullable(page.getString("next")).map(next -> "&after=" + next);
        }
        return lines;
    }

    private static String problem(ValidatableResponse answer, int status, String name) {
        return answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:probity:problem:" + name), "detail", not(equalTo(null)))
                .extract()
                .asString();
    }

    private Case open() {
        if (open.isEmpty())
            open = Optional.of(new Case(COUNCIL, "8")
                    .lodgedAbout(List.of(SUBJECT), Alleges.CORRUPT_CONDUCT, "fraud")
                    .withOpenAssessment());
        return open.get();
    }

    /** One of which there is everything to read: a fraud that was found, and calls for a review of controls. */
    private Case investigated() {
        if (investigated.isEmpty())
            investigated = Optional.of(new Case(COUNCIL, "8")
                    .lodgedAbout(List.of(SUBJECT), Alleges.CORRUPT_CONDUCT, "fraud")
                    .withFraudFound());
        return investigated.get();
    }
}
