package io.probity.intake.http;

import static io.probity.intake.http.Http.ASSESSOR;
import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.MANAGER;
import static io.probity.intake.http.Http.MAYOR;
import static io.probity.intake.http.Http.OTHER_MANAGER;
import static io.probity.intake.http.Http.PID;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.SERVICE;
import static io.probity.intake.http.Http.as;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.stream;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.toTheManager;
import static io.probity.intake.http.Http.understood;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static io.probity.testing.Versions.tag;
import static io.probity.testing.Versions.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HandlingOverHttpTest {
    private static final String QUEUE = "/councils/wattle-creek/complaints";

    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries(
            Canaries.NAME, Canaries.PHONE, Canaries.EMAIL, Canaries.SUBJECT, Canaries.STORY, "emu farm");

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-07")
    @Tag("HV-09")
    void a_letter_is_referred_and_acknowledged_and_the_letter_can_be_written() {
        String path = recorded(byLetter());
        put(RECORDS, path + "/referral", toTheManager())
                .statusCode(200)
                .header("ETag", version(stream(path), 2))
                .body("stage", equalTo("REFERRED"))
                .body("referral.handler", equalTo("u-water"))
                .body("referral.name", equalTo("Mara Quill"))
                .body("referral.ground", equalTo("HV-07"));
        get(SERVICE, path + "/acknowledgement").statusCode(404);
        put(MANAGER, path + "/acknowledgement", understood()).statusCode(200).body("stage", equalTo("ACKNOWLEDGED"));
        get(SERVICE, path + "/acknowledgement")
                .statusCode(200)
                .body("understanding", containsString("meter of somebody else"))
                .body("nextSteps", containsString("read both meters"))
                .body("handler", equalTo("Mara Quill"));
        get(MANAGER, path + "/acknowledgement").statusCode(403);
    }

    @Test
    void a_repeated_acknowledgement_is_one() {
        String path = recorded(byLetter());
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        put(MANAGER, path + "/acknowledgement", understood()).statusCode(200).header("ETag", version(stream(path), 3));
        put(MANAGER, path + "/acknowledgement", understood()).statusCode(200).header("ETag", version(stream(path), 3));
    }

    @Test
    @Tag("HV-09")
    void an_acknowledgement_without_understanding_or_next_steps_is_refused() {
        String path = recorded(byLetter());
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        put(MANAGER, path + "/acknowledgement", Map.of("understanding", " ", "nextSteps", "x"))
                .statusCode(422)
                .body("rule", equalTo("HV-09"));
        put(MANAGER, path + "/acknowledgement", Map.of("understanding", "x", "nextSteps", ""))
                .statusCode(422)
                .body("rule", equalTo("HV-09"));
        put(MANAGER, path + "/acknowledgement", Map.of("understanding", "x")).statusCode(400);
    }

    @Test
    @Tag("HV-08")
    void another_manager_sees_nothing_at_all() {
        String path = recorded(byLetter());
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        String nothing = get(OTHER_MANAGER, QUEUE + "/" + UUID.randomUUID())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(get(OTHER_MANAGER, path).statusCode(404).extract().asString())
                .isEqualTo(nothing);
        assertThat(put(OTHER_MANAGER, path + "/acknowledgement", understood())
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(nothing);
        put(CEO, path + "/acknowledgement", understood()).statusCode(403).body("rule", equalTo("HV-08"));
    }

    @Test
    void a_stale_version_changes_nothing() {
        String path = recorded(byLetter());
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        as(MANAGER)
                .header("If-Match", tag(stream(path), 1))
                .body(understood())
                .put(path + "/acknowledgement")
                .then()
                .statusCode(412);
        as(MANAGER)
                .header("If-Match", tag(stream(path), 2))
                .body(understood())
                .put(path + "/acknowledgement")
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("HV-07")
    void a_complaint_goes_to_another_handler_with_the_reason_and_is_no_longer_there_for_the_first() {
        String path = recorded(byLetter());
        put(CEO, path + "/referral", toTheManager()).statusCode(403).body("rule", equalTo("HV-07"));
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        put(MANAGER, path + "/acknowledgement", understood()).statusCode(200);
        Map<String, Object> anew = with(new HashMap<>(toTheManager()), "handler", "u-roads");
        put(RECORDS, path + "/referral", anew).statusCode(422).body("rule", equalTo("HV-07"));
        put(RECORDS, path + "/referral", with(anew, "reason", "The first handler is on leave."))
                .statusCode(200)
                .body("stage", equalTo("ACKNOWLEDGED"))
                .body("referral.handler", equalTo("u-roads"));
        get(MANAGER, path).statusCode(404);
    }

    @Test
    @Tag("HV-12")
    void what_was_said_is_confirmed_and_then_referred() {
        Map<String, Object> spoken = byLetter();
        spoken.put(
                "receipt",
                Map.of(
                        "channel",
                        "telephone",
                        "receivedOn",
                        "2026-03-02",
                        "officer",
                        "Ruth Amari",
                        "position",
                        "Counter"));
        String path = recorded(spoken);
        put(RECORDS, path + "/referral", toTheManager()).statusCode(409).body("rule", equalTo("HV-12"));
        put(RECORDS, path + "/confirmation", Map.of("accurate", true, "whatHappensNext", "A manager rings you."))
                .statusCode(200)
                .body("stage", equalTo("AWAITING_REFERRAL"));
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
    }

    @Test
    void a_complaint_that_is_taken_back_is_over() {
        String path = recorded(byLetter());
        put(RECORDS, path + "/withdrawal", Map.of("reason", "Settled at the counter"))
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));
        put(RECORDS, path + "/referral", toTheManager()).statusCode(409);
    }

    @Test
    void who_sorts_complaints_reads_what_happened_and_who_handles_them_reads_all() {
        String path = recorded(byLetter());
        get(RECORDS, path)
                .statusCode(200)
                .body("words.whatHappened", equalTo(Canaries.STORY))
                .body("words.specialNeed", nullValue())
                .body("words.raisedBefore", nullValue());
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        String all = get(MANAGER, path)
                .statusCode(200)
                .header("ETag", version(stream(path), 2))
                .body("words.specialNeed", containsString("large print"))
                .body("words.raisedBefore.spokeTo", equalTo("Somebody at the counter"))
                .body("words.officeUse.officer", equalTo("Ruth Amari"))
                .extract()
                .asString();
        assertThat(all).doesNotContain(Canaries.NAME, Canaries.PHONE, Canaries.EMAIL, "Osric");
        get(SERVICE, path).statusCode(200).body("words", nullValue());
    }

    @Test
    @Tag("MC-15")
    void a_report_of_corrupt_conduct_is_not_there_for_anyone_but_those_who_deal_with_it() {
        String path = lodged(timesheets());
        for (String token : List.of(CEO, ASSESSOR, PID))
            get(token, path)
                    .statusCode(200)
                    .body("referral.office", equalTo("ceo"))
                    .body("referral.ground", equalTo("HV-16"))
                    .body("words.subjectOfficers[0].name", equalTo(Canaries.SUBJECT));
        for (String token : List.of(RECORDS, MANAGER, MAYOR)) get(token, path).statusCode(404);
        put(RECORDS, path + "/referral", toTheManager()).statusCode(404);
        put(RECORDS, path + "/withdrawal", Map.of()).statusCode(404);
        put(CEO, path + "/withdrawal", Map.of()).statusCode(409);
    }

    @Test
    @Tag("HV-17")
    void a_complaint_about_the_ceo_is_the_mayors_and_not_there_for_the_ceo() {
        String path = lodged(with(waterBill(), "about", "CHIEF_EXECUTIVE_DECISION"));
        get(CEO, path).statusCode(404);
        get(MAYOR, path).statusCode(200).body("referral.office", equalTo("mayor"));
        put(MAYOR, path + "/acknowledgement", understood()).statusCode(200);
    }

    @Test
    @Tag("MC-15")
    void each_queue_holds_what_its_reader_may_see() {
        String open = id(recorded(byLetter()));
        String hidden = id(lodged(timesheets()));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(queue(RECORDS)).contains(open).doesNotContain(hidden);
            assertThat(queue(CEO)).contains(open, hidden);
            assertThat(queue(ASSESSOR)).contains(hidden).doesNotContain(open);
            assertThat(queue(MANAGER)).doesNotContain(open, hidden);
        });
        put(RECORDS, QUEUE + "/" + open + "/referral", toTheManager()).statusCode(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(queue(MANAGER)).contains(open));
        assertThat(queue(OTHER_MANAGER)).doesNotContain(open, hidden);
        get(Http.ELSEWHERE, QUEUE).statusCode(403);
        String elsewhere = get(Http.ELSEWHERE, "/councils/ironbark/complaints")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(elsewhere).doesNotContain(open, hidden);
        get(SERVICE, QUEUE).statusCode(403);
    }

    @Test
    void a_queue_comes_in_pages_and_each_complaint_on_one() {
        for (int i = 0; i < 3; i++) recorded(byLetter());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(queue(RECORDS)).hasSizeGreaterThan(2));
        assertThat(queue(RECORDS)).doesNotHaveDuplicates();
        get(RECORDS, QUEUE + "?after=rubbish").statusCode(400);
        get(RECORDS, QUEUE + "?limit=1000").statusCode(400);
        get(RECORDS, QUEUE + "?stage=CLOSED").statusCode(200).body(not(containsString("AWAITING")));
    }

    @Test
    @Tag("HV-57")
    void the_vault_tells_a_service_for_a_letter_and_a_manager_for_the_handling() {
        String path = recorded(byLetter());
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        String disclosures = vault(path);
        disclose(SERVICE, disclosures, "LETTER")
                .statusCode(200)
                .header("ETag", nullValue())
                .body("fullName", equalTo(Canaries.NAME))
                .body("email", equalTo(Canaries.EMAIL))
                .body("preferredContact", equalTo("EMAIL"))
                .body("mobilePhone", nullValue());
        disclose(MANAGER, disclosures, "HANDLING").statusCode(200).body("mobilePhone", equalTo(Canaries.PHONE));
        disclose(MANAGER, disclosures, "LETTER").statusCode(403).body("rule", equalTo("HV-57"));
        disclose(OTHER_MANAGER, disclosures, "HANDLING").statusCode(404);
        disclose(RECORDS, disclosures, "HANDLING").statusCode(403);
        disclose(MANAGER, "/councils/wattle-creek/persons/" + UUID.randomUUID() + "/disclosures", "HANDLING")
                .statusCode(404);
        disclose(Http.ELSEWHERE, disclosures, "HANDLING").statusCode(403);
    }

    @Test
    @Tag("MC-15")
    void for_the_handling_the_vault_tells_whoever_handles_it_now_and_nobody_else_who_sees_it() {
        String path = recorded(byLetter());
        String disclosures = vault(path);
        String complaints = Tokens.as("u-complaints", Http.WATTLE_CREEK, Role.COMPLAINTS_OFFICER);
        for (String onlySees : List.of(CEO, complaints)) {
            get(onlySees, path).statusCode(200);
            disclose(onlySees, disclosures, "HANDLING").statusCode(403).body("rule", equalTo("MC-15"));
        }
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        disclose(MANAGER, disclosures, "HANDLING").statusCode(200).body("fullName", equalTo(Canaries.NAME));
        for (String onlySees : List.of(CEO, complaints))
            disclose(onlySees, disclosures, "HANDLING").statusCode(403).body("rule", equalTo("MC-15"));
        Map<String, Object> anew = with(new HashMap<>(toTheManager()), "handler", "u-roads");
        put(RECORDS, path + "/referral", with(anew, "reason", "The first handler is on leave."))
                .statusCode(200);
        disclose(MANAGER, disclosures, "HANDLING").statusCode(404);
        disclose(OTHER_MANAGER, disclosures, "HANDLING").statusCode(200);
        // Control: on a ground of their own.
        post(
                        CEO,
                        disclosures,
                        UUID.randomUUID().toString(),
                        Map.of("ground", "REQUIRED_BY_LAW", "basis", "A summons of 2 March"))
                .statusCode(200);
    }

    @Test
    @Tag("MC-15")
    void once_the_handling_has_ended_nobody_is_told_for_it() {
        for (Map.Entry<String, Map<String, Object>> end : Map.<String, Map<String, Object>>of(
                        "/withdrawal",
                        Map.of("reason", "It was settled at the counter."),
                        "/out-of-scope",
                        Map.of("reason", "rates-and-charges"))
                .entrySet()) {
            String path = recorded(byLetter());
            put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
            String disclosures = vault(path);
            disclose(MANAGER, disclosures, "HANDLING").statusCode(200);
            put(RECORDS, path + end.getKey(), end.getValue()).statusCode(200);
            get(MANAGER, path).statusCode(200);
            disclose(MANAGER, disclosures, "HANDLING").statusCode(403).body("rule", equalTo("MC-15"));
            // Control: for a letter that tells of it, the platform is told still.
            disclose(SERVICE, disclosures, "LETTER").statusCode(200);
        }
    }

    @Test
    @Tag("MC-15")
    @Tag("HV-17")
    void whoever_holds_the_office_it_went_to_is_its_handler() {
        String path = lodged(with(waterBill(), "about", "CHIEF_EXECUTIVE_DECISION"));
        String person = get(MAYOR, path).statusCode(200).extract().path("complainant");
        String disclosures = "/councils/wattle-creek/persons/" + person + "/disclosures";
        disclose(MAYOR, disclosures, "HANDLING").statusCode(200).body("fullName", equalTo(Canaries.NAME));
        disclose(CEO, disclosures, "HANDLING").statusCode(404);
    }

    @Test
    @Tag("HV-14")
    void a_name_given_in_confidence_is_not_told_to_the_handler() {
        String path = recorded(with(byLetter(), "reporter", "NAME_WITHHELD"));
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        String disclosures = vault(path);
        disclose(MANAGER, disclosures, "HANDLING").statusCode(403).body("rule", equalTo("HV-14"));
        disclose(SERVICE, disclosures, "LETTER").statusCode(200);
        disclose(MANAGER, disclosures, "CONSENT").statusCode(422).body("rule", equalTo("HV-57"));
    }

    private static ValidatableResponse disclose(String token, String path, String ground) {
        return post(token, path, UUID.randomUUID().toString(), Map.of("ground", ground));
    }

    private static String vault(String path) {
        String person = get(RECORDS, path).statusCode(200).extract().path("complainant");
        return "/councils/wattle-creek/persons/" + person + "/disclosures";
    }

    private static String recorded(Map<String, Object> form) {
        String id = post(RECORDS, QUEUE, UUID.randomUUID().toString(), form)
                .statusCode(201)
                .extract()
                .path("id");
        return QUEUE + "/" + id;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The whole queue, page by page. */
    private static List<String> queue(String token) {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            var page = get(token, QUEUE + "?limit=2" + after).statusCode(200).extract();
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            after = next == null ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return ids;
    }
}
