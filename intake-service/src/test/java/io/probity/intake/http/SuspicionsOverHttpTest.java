package io.probity.intake.http;

import static io.probity.intake.http.Http.ASSESSOR;
import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.MANAGER;
import static io.probity.intake.http.Http.OTHER_MANAGER;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.WATTLE_CREEK;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.as;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Suspicions.READER;
import static io.probity.intake.http.Suspicions.WHY;
import static io.probity.intake.http.Suspicions.id;
import static io.probity.intake.http.Suspicions.raise;
import static io.probity.intake.http.Suspicions.suspicion;
import static io.probity.intake.http.Suspicions.withTheManager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.edge.caller.Fingerprints;
import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer opens the corrupt conduct track of an administrative complaint: assessment hears of a report, and opens its file. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SuspicionsOverHttpTest {
    @RegisterExtension
    static final LogsHoldNo CANARIES =
            LogsHoldNo.canaries(Canaries.NAME, Canaries.SUBJECT, Canaries.STORY, "emu farm next door");

    private static final String IRONBARK_RECORDS = Tokens.as("u-records", IRONBARK, Role.RECORDS_OFFICER);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Fingerprints fingerprints;

    @Inject
    Pool pool;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-29")
    @Tag("MC-15")
    void a_report_goes_its_own_way_and_the_complaint_goes_on_as_it_was_with_nothing_of_it_on_its_file() {
        String complaint = withTheManager();
        ExtractableResponse<?> before = get(MANAGER, complaint).statusCode(200).extract();
        raise(MANAGER, complaint, suspicion(WHY))
                .statusCode(204)
                .header("ETag", nullValue())
                .header("Location", nullValue());
        String report = reportOf(complaint);
        get(ASSESSOR, report)
                .statusCode(200)
                .body("alleges", equalTo("CORRUPT_CONDUCT"))
                .body("allegationTypes", contains("fraud"))
                .body("referral.office", equalTo("ceo"))
                .body("words.whatHappened", equalTo(Canaries.STORY))
                .body("words.subjectOfficers.name", contains(Canaries.SUBJECT))
                .body("noted.suspicions.origin", contains(id(complaint)))
                .body("noted.suspicions.reasons", contains(WHY))
                .body("noted.suspicions.by", contains("u-water"))
                .body("noted.suspicions[0].subjectOfficers.name", contains(Canaries.SUBJECT))
                .body("reporter", equalTo("ANONYMOUS"))
                .body("complainant", nullValue());
        for (String other : List.of(MANAGER, RECORDS)) get(other, report).statusCode(404);
        ExtractableResponse<?> after = get(MANAGER, complaint).statusCode(200).extract();
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(get(RECORDS, complaint).extract().asString()).doesNotContain(id(report), "suspicion");
        put(MANAGER, complaint + "/acknowledgement", Http.understood()).statusCode(200);
    }

    /** The complaint's version is none of a report's, whether there is one or not: nobody finds out by it. */
    @Test
    @Tag("MC-15")
    void a_version_of_the_complaint_is_answered_alike_before_and_after_it_was_reported() {
        String complaint = withTheManager();
        String version = get(MANAGER, complaint).extract().header("ETag");
        String before = raiseOn(version, complaint);
        raise(RECORDS, complaint, suspicion(WHY)).statusCode(204);
        assertThat(raiseOn(version, complaint)).isEqualTo(before);
        raise(MANAGER, complaint, suspicion(WHY)).statusCode(204);
    }

    private static String raiseOn(String version, String complaint) {
        return as(MANAGER)
                .header("If-Match", version)
                .body(suspicion(WHY))
                .put(complaint + "/corrupt-conduct-track")
                .then()
                .statusCode(400)
                .extract()
                .asString();
    }

    @Test
    @Tag("HV-29")
    void assessment_hears_of_one_report_however_often_it_is_raised() {
        String complaint = withTheManager();
        for (String token : List.of(MANAGER, MANAGER, RECORDS))
            put(token, complaint + "/corrupt-conduct-track", suspicion(WHY)).statusCode(204);
        put(MANAGER, complaint + "/corrupt-conduct-track", suspicion("They were seen together."))
                .statusCode(204);
        String report = reportOf(complaint);
        get(ASSESSOR, report).body("noted.suspicions.by", contains("u-water", "u-records", "u-water"));
        UUID subject = UUID.fromString(id(report));
        try (PublishedEvents others = PublishedEvents.connect()) {
            ComplaintLodged told = others.hear(ComplaintLodged.class, subject).event();
            assertThat(told.alleges()).isEqualTo(Alleges.CORRUPT_CONDUCT);
            assertThat(told.allegationTypes()).containsExactly("fraud");
            assertThat(told.subjects()).containsExactly("u-reader");
            others.hear(ComplaintReferredToHandler.class, subject);
            assertThat(others.heardAbout(subject))
                    .filteredOn(heard -> heard.event() instanceof ComplaintLodged)
                    .hasSize(1);
            assertThat(others.heardAbout(subject).toString()).doesNotContain(id(complaint));
        }
    }

    @Test
    @Tag("HV-57")
    void who_complained_is_known_on_the_reports_own_track_to_whom_it_opens() {
        String complaint = withTheManager();
        put(MANAGER, complaint + "/corrupt-conduct-track", suspicion(WHY)).statusCode(204);
        String onComplaint = get(RECORDS, complaint).extract().path("complainant");
        String onReport = complainantOf(complaint);
        assertThat(onReport).isNotEqualTo(onComplaint);
        var required = Map.of("ground", "REQUIRED_BY_LAW", "basis", "Crime and Corruption Act 2001, section 38");
        disclosed(ASSESSOR, onComplaint, required, 404);
        disclosed(ASSESSOR, onReport, required, 200);
        disclosed(MANAGER, onReport, Map.of("ground", "HANDLING"), 404);
    }

    /** They are written to about what they complained of, and about nothing else: they would learn that there is a report. */
    @Test
    @Tag("MC-15")
    void whoever_complained_is_not_written_to_about_the_report() {
        String complaint = withTheManager();
        raise(MANAGER, complaint, suspicion(WHY)).statusCode(204);
        UUID report = UUID.fromString(id(reportOf(complaint)));
        put(CEO, reportOf(complaint) + "/acknowledgement", Http.understood())
                .statusCode(409)
                .body("rule", equalTo("HV-15"));
        try (PublishedEvents others = PublishedEvents.connect()) {
            ComplaintLodged told = others.hear(ComplaintLodged.class, report).event();
            assertThat(told.reporter()).isEqualTo(Reporter.ANONYMOUS);
            assertThat(told.complainant()).isEmpty();
            // Control: as a letter finds whoever complained.
            assertThat(others.hear(ComplaintLodged.class, UUID.fromString(id(complaint)))
                            .event()
                            .complainant())
                    .isPresent();
        }
    }

    /** What they say of it later is heard on the complaint, and nothing leads from there to the report. */
    @Test
    @Tag("HV-14")
    void on_the_report_the_name_is_in_confidence_whatever_is_said_of_it_on_the_complaint() {
        JsonPath made = lodge(with(waterBill(), "wantsReceipt", true))
                .statusCode(201)
                .extract()
                .jsonPath();
        String complaint = "/councils/wattle-creek/complaints/" + made.getString("id");
        raise(RECORDS, complaint, suspicion(WHY)).statusCode(204);
        String person = complainantOf(complaint);
        disclosed(CEO, person, Map.of("ground", "HANDLING"), 403);
        for (boolean withheld : List.of(true, false)) {
            byReceipt(made.getString("receipt"))
                    .body(Map.of("withheld", withheld))
                    .put("/councils/wattle-creek/receipt/confidence")
                    .then()
                    .statusCode(200);
            disclosed(CEO, person, Map.of("ground", "HANDLING"), 403);
        }
        disclosed(CEO, person, Map.of("ground", "REQUIRED_BY_LAW", "basis", "A summons of 2 March"), 200);
    }

    /** DOMAIN, rule 9: whose key is destroyed is sealed nowhere else. */
    @Test
    @Tag("HV-57")
    void whoever_was_forgotten_is_not_known_on_a_report_either() {
        String complaint = withTheManager();
        String person = get(RECORDS, complaint).extract().path("complainant");
        destroyKeyOf(person);
        raise(MANAGER, complaint, suspicion(WHY)).statusCode(204);
        get(ASSESSOR, reportOf(complaint))
                .statusCode(200)
                .body("noted.suspicions[0].complainant", nullValue())
                .body("noted.suspicions[0].represented", notNullValue());
    }

    @Test
    @Tag("HV-29")
    void the_days_of_it_are_kept_with_the_report() {
        String complaint = withTheManager();
        var dated = with(suspicion(WHY), "conduct", Map.of("from", "2026-01-05", "until", "2026-01-09"));
        raise(MANAGER, complaint, dated).statusCode(204);
        get(ASSESSOR, reportOf(complaint))
                .statusCode(200)
                .body("words.when", equalTo("2026-01-05 to 2026-01-09; January and February 2026"))
                .body("noted.suspicions.when", contains("2026-01-05 to 2026-01-09"));
    }

    @Test
    void what_is_asked_wrongly_says_what_is_needed() {
        String complaint = withTheManager();
        String track = complaint + "/corrupt-conduct-track";
        put(MANAGER, track, suspicion(" ")).statusCode(422).body("rule", equalTo("HV-29"));
        put(MANAGER, track, with(suspicion(WHY), "allegationTypes", List.of("sorcery")))
                .statusCode(422)
                .body("rule", equalTo("HV-29"));
        put(MANAGER, track, Map.of()).statusCode(400).body("errors.field", hasSize(2));
        put(OTHER_MANAGER, track, suspicion(WHY)).statusCode(404);
        put(ASSESSOR, track, suspicion(WHY)).statusCode(403);
        anyone().body(suspicion(WHY)).put(track).then().statusCode(401);
        get(ASSESSOR, reportOf(complaint)).statusCode(404);
        put(CEO, lodged(timesheets()) + "/corrupt-conduct-track", suspicion(WHY))
                .statusCode(409)
                .body("rule", equalTo("HV-29"));
    }

    @Test
    @Tag("MC-04")
    void what_an_agency_has_to_be_told_directly_is_sent_there_and_not_taken_in() {
        String track = permit() + "/corrupt-conduct-track";
        put(IRONBARK_RECORDS, track, about("u-mayor", WHY)).statusCode(200).body("divertedTo.agency", equalTo("ibac"));
    }

    /** The coordinator's list says that something was diverted: not of nothing, and of one complaint once. */
    @Test
    @Tag("MC-04")
    void what_is_diverted_was_to_be_reported_and_is_diverted_once() {
        int before = diversions();
        String track = permit() + "/corrupt-conduct-track";
        put(IRONBARK_RECORDS, track, about("u-mayor", " ")).statusCode(422).body("rule", equalTo("HV-29"));
        put(IRONBARK_RECORDS, track, with(about("u-mayor", WHY), "allegationTypes", List.of("sorcery")))
                .statusCode(422);
        for (String reasons : List.of(WHY, WHY, "They were seen together."))
            put(IRONBARK_RECORDS, track, about("u-mayor", reasons))
                    .statusCode(200)
                    .body("divertedTo.agency", equalTo("ibac"));
        assertThat(diversions()).isEqualTo(before + 1);
        put(IRONBARK_RECORDS, permit() + "/corrupt-conduct-track", about("u-mayor", WHY))
                .statusCode(200);
        assertThat(diversions()).isEqualTo(before + 2);
    }

    private static String permit() {
        Map<String, Object> form = waterBill();
        form.put("nature", "other");
        form.put("natureSpecified", "A permit");
        form.put("location", "other");
        form.put("locationSpecified", "The mall");
        String id = anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/councils/ironbark/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/councils/ironbark/complaints/" + id;
    }

    private String complainantOf(String complaint) {
        return get(ASSESSOR, reportOf(complaint)).statusCode(200).extract().path("noted.suspicions[0].complainant");
    }

    private void destroyKeyOf(String person) {
        inCouncil(
                WATTLE_CREEK,
                "update data_key set wrapped = null, destroyed_at = now() where subject = 'person/%s' returning 1"
                        .formatted(person));
    }

    /** As they stand in the log: the list of them follows it. */
    private int diversions() {
        return inCouncil(IRONBARK, "select 1 from event where type = 'disclosure.diverted.v1'");
    }

    /** @return how many rows */
    private int inCouncil(String council, String sql) {
        return pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', '%s', true)".formatted(council))
                        .execute()
                        .chain(open -> connection.query(sql).execute()))
                .map(RowSet::rowCount)
                .await()
                .atMost(PATIENCE);
    }

    /** Of a type of Ironbark's own law. */
    private static Map<String, Object> about(String officer, String reasons) {
        return with(suspicion(reasons, officer), "allegationTypes", List.of("petty-cash"));
    }

    private static void disclosed(String token, String person, Map<String, String> ground, int status) {
        String vault = "/councils/wattle-creek/persons/" + person + "/disclosures";
        post(token, vault, UUID.randomUUID().toString(), ground).statusCode(status);
    }

    /** Nobody is told where it stands: as the service finds it. */
    private String reportOf(String complaint) {
        return Suspicions.report(fingerprints, complaint, 0, READER);
    }
}
