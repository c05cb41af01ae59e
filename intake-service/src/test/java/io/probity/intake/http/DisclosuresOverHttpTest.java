package io.probity.intake.http;

import static io.probity.intake.IntakeWiring.DISCLOSURE;
import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.as;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static io.probity.testing.Versions.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.DisclosureAssessed;
import io.probity.contracts.IntakeEvent.DisclosureNotified;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-03")
class DisclosuresOverHttpTest {
    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries("Perenna Osprey", "osprey@nest.example", "fuel is sold");

    private static final String DISCLOSURES = "/councils/ironbark/disclosures";
    private static final String PID = Tokens.as("u-pid", IRONBARK, Role.PID_COORDINATOR);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void who_discloses_is_told_who_reads_it_and_where_else_they_may_go() {
        anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(fuel())
                .post(DISCLOSURES)
                .then()
                .statusCode(201)
                .body("reference", matchesPattern("IC-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("whatHappensNext", containsString("coordinator alone"))
                .body("whatHappensNext", containsString("28 days"))
                .body("orDirectly.agency", equalTo("ibac"));
    }

    @Test
    void the_coordinator_reads_it_and_it_is_in_their_list() {
        String path = disclosed(fuel());
        get(PID, path)
                .statusCode(200)
                .header("ETag", version(DISCLOSURE.stream(IRONBARK, UUID.fromString(id(path))), 2))
                .body("reached.receipt", equalTo(true))
                .body("stage", equalTo("RECEIVED"))
                .body("account.whatHappened", containsString("fuel is sold"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> get(PID, DISCLOSURES).statusCode(200).body("id", hasItem(id(path))));
    }

    /** Every role there is, and the coordinator of another council: for none of them there is anything. */
    @Test
    void for_everybody_else_there_is_none_in_whatever_way_they_ask() {
        String path = disclosed(fuel());
        String missing = get(Tokens.as("u-other", IRONBARK, Role.CEO), DISCLOSURES + "/" + UUID.randomUUID())
                .statusCode(404)
                .extract()
                .asString();
        for (Role role : Arrays.stream(Role.values())
                .filter(DisclosuresOverHttpTest::isOther)
                .toList()) {
            String token = Tokens.as("u-other", IRONBARK, role);
            int status = get(token, path).extract().statusCode();
            assertThat(status).as(role.text()).isIn(403, 404);
            if (status == 404) assertThat(get(token, path).extract().asString()).isEqualTo(missing);
            assertThat(get(token, "/councils/ironbark/complaints/" + id(path))
                            .extract()
                            .statusCode())
                    .as(role.text())
                    .isIn(403, 404);
            get(token, DISCLOSURES).statusCode(403);
        }
        for (Role role : List.of(Role.CEO, Role.MAYOR, Role.ASSESSOR, Role.AUDITOR, Role.RECORDS_OFFICER))
            get(Tokens.as("u-other", IRONBARK, role), path).statusCode(404);
        get(Http.SERVICE, path).statusCode(404);
        get(Http.PID, path).statusCode(403);
        get(PID, "/councils/ironbark/complaints/" + id(path)).statusCode(404);
        put(Tokens.as("u-other", IRONBARK, Role.CEO), path + "/assessment", assessable())
                .statusCode(404);
    }

    @Test
    void it_is_in_no_queue_and_its_coordinator_does_not_find_what_names_them() {
        String path = disclosed(fuel());
        String hidden = disclosed(
                with(fuel(), "subjectOfficers", List.of(Map.of("name", "The coordinator", "officer", "u-pid"))));
        await().atMost(PATIENCE).untilAsserted(() -> get(PID, DISCLOSURES).body("id", hasItem(id(path))));
        for (Role role : List.of(Role.CEO, Role.ASSESSOR, Role.PID_COORDINATOR, Role.RECORDS_OFFICER))
            assertThat(get(Tokens.as("u-pid", IRONBARK, role), "/councils/ironbark/complaints?limit=100")
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(id(path));
        get(PID, hidden).statusCode(404);
        assertThat(get(PID, DISCLOSURES).extract().asString()).doesNotContain(id(hidden));
        get(Tokens.as("u-second", IRONBARK, Role.PID_COORDINATOR), hidden).statusCode(200);
    }

    @Test
    @Tag("MC-15")
    void the_vault_tells_the_coordinator_for_protection_and_nobody_else_at_all() {
        String path = disclosed(fuel());
        String person = get(PID, path).extract().path("discloser");
        String vault = "/councils/ironbark/persons/" + person + "/disclosures";
        post(PID, vault, UUID.randomUUID().toString(), Map.of("ground", "PROTECTION"))
                .statusCode(200)
                .body("fullName", equalTo("Perenna Osprey"));
        for (Map.Entry<String, String> asked : Map.of(
                        Tokens.as("u-ceo", IRONBARK, Role.CEO),
                        "REQUIRED_BY_LAW",
                        Tokens.as("u-manager", IRONBARK, Role.MANAGER),
                        "HANDLING",
                        Tokens.as("u-assessor", IRONBARK, Role.ASSESSOR),
                        "REQUIRED_BY_LAW",
                        Http.SERVICE,
                        "LETTER")
                .entrySet())
            post(asked.getKey(), vault, UUID.randomUUID().toString(), Map.of("ground", asked.getValue(), "basis", "x"))
                    .statusCode(404);
    }

    @Test
    void nothing_is_stored_in_clear_nor_who_was_logged_in() {
        as(Tokens.as("u-whistle", IRONBARK, Role.EMPLOYEE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(fuel())
                .post(DISCLOSURES)
                .then()
                .statusCode(201);
        assertThat(storedOf(""))
                .contains("disclosure.received.v1")
                .doesNotContain("Perenna", "osprey@nest.example", "fuel is sold", "Gus Tarrant", "u-whistle");
    }

    @Test
    void the_coordinator_records_what_came_by_email_and_no_other_officer_does() {
        Map<String, Object> mailed = with(with(fuel(), "channel", "email"), "receivedOn", "2026-03-02");
        post(PID, DISCLOSURES, UUID.randomUUID().toString(), mailed)
                .statusCode(201)
                .body("receivedOn", equalTo("2026-03-02"));
        post(
                        Tokens.as("u-ceo", IRONBARK, Role.CEO),
                        DISCLOSURES,
                        UUID.randomUUID().toString(),
                        mailed)
                .statusCode(403)
                .body("rule", equalTo("MC-03"));
    }

    @Test
    @Tag("MC-04")
    void what_is_about_a_councillor_is_diverted_here_as_well() {
        post(PID, DISCLOSURES, UUID.randomUUID().toString(), with(fuel(), "aboutCouncillor", true))
                .statusCode(200)
                .body("divertedTo.agency", equalTo("ibac"));
    }

    @Test
    @Tag("MC-12")
    void it_is_advised_assessed_and_notified_on_its_own_track_and_codes_alone_are_published() {
        String path = disclosed(fuel());
        LocalDate today = LocalDate.now(ZoneId.of("Australia/Melbourne"));
        put(PID, path + "/notification", Map.of("agency", "ibac", "on", today)).statusCode(409);
        put(PID, path + "/advice", Map.of("advice", "You are protected.", "way", "RECEIPT", "on", today))
                .statusCode(200)
                .body("advice[0].advice", equalTo("You are protected."));
        put(PID, path + "/assessment", assessable())
                .statusCode(200)
                .body("stage", equalTo("ASSESSABLE"))
                .body("assessments[0].reasons", containsString("improper"));
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "No."))
                .statusCode(409);
        put(PID, path + "/notification", Map.of("agency", "the-newspaper", "on", today))
                .statusCode(422);
        put(PID, path + "/notification", Map.of("agency", "ibac", "on", today))
                .statusCode(200)
                .body("stage", equalTo("NOTIFIED"));
        UUID disclosure = UUID.fromString(id(path));
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(DisclosureReceived.class, disclosure).event().policyVersion())
                    .isEqualTo("5.0");
            assertThat(others.hear(DisclosureAssessed.class, disclosure).event().assessable())
                    .isTrue();
            assertThat(others.hear(DisclosureNotified.class, disclosure).event())
                    .isEqualTo(new DisclosureNotified("ibac"));
        }
    }

    @Test
    @Tag("MC-12")
    void a_complaint_lodged_out_of_it_is_one_that_somebody_lodged_without_a_name() {
        String path = disclosed(fuel());
        String key = UUID.randomUUID().toString();
        String answer = post(PID, path + "/tracks", key, timesheets())
                .statusCode(201)
                .body("reference", matchesPattern("IC-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .extract()
                .asString();
        String complaint = get(PID, path).extract().path("tracks[0]");
        assertThat(answer).contains(complaint);
        assertThat(post(PID, path + "/tracks", key, timesheets()).extract().asString())
                .isEqualTo(answer);
        String seen = get(Tokens.as("u-ceo", IRONBARK, Role.CEO), "/councils/ironbark/complaints/" + complaint)
                .statusCode(200)
                .body("reporter", equalTo("ANONYMOUS"))
                .body("referral.ground", equalTo("HV-16"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("u-pid", id(path));
        assertThat(storedOf(complaint)).contains("complaint.lodged.v1").doesNotContain("u-pid", id(path), key);
        assertThat(storedOf(id(path))).contains("disclosure.track-opened.v1").doesNotContain(complaint);
        get(PID, path).body("stage", equalTo("RECEIVED")).body("tracks.size()", equalTo(1));
    }

    @Test
    @Tag("MC-12")
    void closing_one_track_closes_no_other() {
        String path = disclosed(fuel());
        post(PID, path + "/tracks", UUID.randomUUID().toString(), timesheets()).statusCode(201);
        String complaint =
                "/councils/ironbark/complaints/" + get(PID, path).extract().path("tracks[0]");
        String ceo = Tokens.as("u-ceo", IRONBARK, Role.CEO);
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "No improper conduct."))
                .statusCode(200)
                .body("stage", equalTo("NOT_ASSESSABLE"));
        get(ceo, complaint).statusCode(200).body("stage", equalTo("REFERRED"));
        String second = disclosed(fuel());
        post(PID, second + "/tracks", UUID.randomUUID().toString(), timesheets())
                .statusCode(201);
        String other = get(PID, second).extract().path("tracks[0]");
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tell(IRONBARK, UUID.fromString(other), new AgencyDecided("r", "ibac", AgencyDecision.RETAINED));
            await().atMost(PATIENCE).untilAsserted(() -> get(ceo, "/councils/ironbark/complaints/" + other)
                    .body("stage", equalTo("CLOSED")));
        }
        get(PID, second).body("stage", equalTo("RECEIVED"));
    }

    @Test
    @Tag("MC-12")
    void a_complaint_lodged_out_of_it_carries_no_person_and_no_officer() {
        String path = disclosed(fuel());
        for (Map<String, Object> telling : List.of(
                with(timesheets(), "reporter", "NAME_WITHHELD"),
                with(timesheets(), "complainant", waterBill().get("complainant")),
                with(timesheets(), "receipt", Map.of("channel", "email"))))
            post(PID, path + "/tracks", UUID.randomUUID().toString(), telling)
                    .statusCode(422)
                    .body("rule", equalTo("MC-12"));
        post(PID, path + "/tracks", UUID.randomUUID().toString(), with(timesheets(), "whatHappened", "Too short."))
                .statusCode(422)
                .body("rule", equalTo("HV-14"));
        get(PID, path).body("tracks", nullValue());
    }

    static boolean isOther(Role role) {
        return role != Role.PID_COORDINATOR && role != Role.AGENCY_LIAISON && !role.spansCouncils();
    }

    static Map<String, Object> fuel() {
        Map<String, Object> form = new HashMap<>();
        form.put("disclosedBy", "EMPLOYEE");
        form.put("discloser", Map.of("fullName", "Perenna Osprey", "email", "osprey@nest.example"));
        form.put("whatHappened", "The depot's fuel is sold at night.");
        form.put("when", "In March");
        form.put("subjectOfficers", List.of(Map.of("name", "Gus Tarrant", "position", "Storeman")));
        return form;
    }

    private static Map<String, Object> assessable() {
        return Map.of("assessable", true, "reasons", "It is about improper conduct of an officer.");
    }

    private static String disclosed(Object form) {
        String id = anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post(DISCLOSURES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return DISCLOSURES + "/" + id;
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What the database has of one stream: its events, and the requests that led to them. */
    private String storedOf(String stream) {
        return pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', 'ironbark', true)")
                        .execute()
                        .chain(open -> connection.query("""
                                select to_jsonb(e)::text from event e union all select to_jsonb(r)::text from request r
                                union all select to_jsonb(d)::text from disclosure_queue d""").execute()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .filter(row -> row.contains(stream))
                        .collect(Collectors.joining("\n")))
                .await()
                .atMost(PATIENCE);
    }
}
