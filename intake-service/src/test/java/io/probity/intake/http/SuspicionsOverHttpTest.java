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
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.toTheManager;
import static io.probity.intake.http.Http.waterBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.edge.caller.Fingerprints;
import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
    private static final String WHY = "The reader of the meters lives on the emu farm next door.";

    @RegisterExtension
    static final LogsHoldNo CANARIES =
            LogsHoldNo.canaries(Canaries.NAME, Canaries.SUBJECT, Canaries.STORY, "emu farm next door");

    @Inject
    Fingerprints fingerprints;

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
        put(MANAGER, complaint + "/corrupt-conduct-track", suspicion(WHY))
                .statusCode(204)
                .header("ETag", nullValue())
                .header("Location", nullValue());
        as(MANAGER)
                .header("If-Match", before.header("ETag"))
                .body(suspicion(WHY))
                .put(complaint + "/corrupt-conduct-track")
                .then()
                .statusCode(204);
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
                .body("noted.suspicions.by", contains("u-water"));
        for (String other : List.of(MANAGER, RECORDS)) get(other, report).statusCode(404);
        ExtractableResponse<?> after = get(MANAGER, complaint).statusCode(200).extract();
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(get(RECORDS, complaint).extract().asString()).doesNotContain(id(report), "suspicion");
        put(MANAGER, complaint + "/acknowledgement", Http.understood()).statusCode(200);
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
            assertThat(told.complainant()).isPresent();
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
        String onReport = get(ASSESSOR, reportOf(complaint)).extract().path("complainant");
        assertThat(onReport).isNotEqualTo(onComplaint);
        var required = Map.of("ground", "REQUIRED_BY_LAW", "basis", "Crime and Corruption Act 2001, section 38");
        disclosed(ASSESSOR, onComplaint, required, 404);
        disclosed(ASSESSOR, onReport, required, 200);
        disclosed(MANAGER, onReport, Map.of("ground", "HANDLING"), 404);
    }

    @Test
    void what_is_asked_wrongly_says_what_is_needed() {
        String complaint = withTheManager();
        String track = complaint + "/corrupt-conduct-track";
        put(MANAGER, track, suspicion(" ")).statusCode(422).body("rule", equalTo("HV-29"));
        put(MANAGER, track, Http.with(suspicion(WHY), "allegationTypes", List.of("sorcery")))
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
        String records = Tokens.as("u-records", IRONBARK, Role.RECORDS_OFFICER);
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
        Map<String, Object> aboutTheMayor = suspicion(WHY);
        aboutTheMayor.put("subjectOfficers", List.of(Map.of("name", Canaries.SUBJECT, "officer", "u-mayor")));
        put(records, "/councils/ironbark/complaints/" + id + "/corrupt-conduct-track", aboutTheMayor)
                .statusCode(200)
                .body("divertedTo.agency", equalTo("ibac"));
    }

    private static void disclosed(String token, String person, Map<String, String> ground, int status) {
        String vault = "/councils/wattle-creek/persons/" + person + "/disclosures";
        post(token, vault, UUID.randomUUID().toString(), ground).statusCode(status);
    }

    private static String withTheManager() {
        String id = post(
                        RECORDS,
                        "/councils/wattle-creek/complaints",
                        UUID.randomUUID().toString(),
                        byLetter())
                .statusCode(201)
                .extract()
                .path("id");
        String complaint = "/councils/wattle-creek/complaints/" + id;
        put(RECORDS, complaint + "/referral", toTheManager()).statusCode(200);
        return complaint;
    }

    private static Map<String, Object> suspicion(String reasons) {
        Map<String, Object> suspicion = new HashMap<>();
        suspicion.put("reasons", reasons);
        suspicion.put("allegationTypes", List.of("fraud"));
        suspicion.put("subjectOfficers", List.of(Map.of("name", Canaries.SUBJECT, "officer", "u-reader")));
        return suspicion;
    }

    /** Nobody is told where it stands: as the service finds it. */
    private String reportOf(String complaint) {
        UUID report = UUID.nameUUIDFromBytes(
                fingerprints.of("report", WATTLE_CREEK, id(complaint)).getBytes(StandardCharsets.UTF_8));
        return "/councils/wattle-creek/complaints/" + report;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
