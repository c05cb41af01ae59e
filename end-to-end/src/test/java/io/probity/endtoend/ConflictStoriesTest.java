package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import io.probity.local.demo.Answer;
import io.probity.local.demo.Call;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody judges their own cause: what is found out late is decided anew, what the registers know comes first. */
class ConflictStoriesTest {
    private static final String COUNCIL = "wattle-creek";
    private static final ZoneId ZONE = ZoneId.of("Australia/Brisbane");

    @Test
    @Tag("HV-36")
    @Tag("HV-37")
    @Tag("HV-39")
    void a_conflict_of_the_chief_executive_is_declared_late_and_the_mayor_has_the_matter_decided_anew() {
        String complaint = reportedAbout(UUID.randomUUID());
        assessed(complaint, "level-1");
        done("ceo", Part.ASSESSMENT, complaint + "/assessment/endorsement", c -> c.put(Map.of("name", "Jo Example")));
        String first = prepared("ceo", complaint, r -> true).path("referral").asText();

        done(
                "ceo",
                Part.ASSESSMENT,
                complaint + "/assessment/conflicts",
                c -> c.post(Map.of("nature", "The supervisor is a cousin of mine.")));
        List<JsonNode> tainted = call("pid-coordinator", Part.ASSESSMENT, complaint + "/assessment/tainted-decisions")
                .get()
                .lines()
                .toList();
        assertThat(tainted).singleElement().satisfies(it -> {
            assertThat(it.path("decision").asText()).isEqualTo("endorsement");
            assertThat(it.path("by").asText()).isEqualTo(id("ceo"));
            assertThat(it.path("at").asText()).isNotEmpty();
        });
        assertThat(call("assessor", Part.ASSESSMENT, complaint + "/assessment")
                        .get()
                        .body()
                        .toString())
                .as("an assessor is not told whose conflict it is")
                .doesNotContain("cousin");

        Answer reopened = done(
                "mayor",
                Part.ASSESSMENT,
                complaint + "/assessment/reopenings",
                c -> c.post(Map.of("ground", "late-conflict", "reasons", "Who endorsed it is a cousin.")));
        assertThat(reopened.text("/earlier/0/endorsement/by")).isEqualTo(id("ceo"));
        assertThat(reopened.body().path("answers")).isEmpty();
        assessed(complaint, "level-1");
        Answer anew = done(
                "mayor",
                Part.ASSESSMENT,
                complaint + "/assessment/endorsement",
                c -> c.put(Map.of("name", "Robin Example")));
        assertThat(anew.text("/endorsement/position")).isEqualTo("mayor");
        assertThat(anew.text("/earlier/0/endorsement/position")).isEqualTo("ceo");

        JsonNode second =
                prepared("mayor", complaint, r -> !r.path("referral").asText().equals(first));
        assertThat(call("mayor", Part.NOTIFICATION, "/referrals/" + first + "/signature")
                        .put(Map.of())
                        .status())
                .as("the referral of the old decision is not signed any more")
                .isEqualTo(409);
        done(
                "mayor",
                Part.NOTIFICATION,
                "/referrals/" + second.path("referral").asText() + "/signature",
                c -> c.put(Map.of()));
        PLATFORM.await(
                "the investigation is held by the new referral",
                () -> call("mayor", Part.ASSESSMENT, complaint + "/investigation")
                        .get(),
                a -> a.text("/hold").equals("held"));
    }

    @Test
    @Tag("HV-36")
    @Tag("HV-37")
    void who_manages_a_subject_does_not_find_the_matter_and_the_mayor_decides() {
        UUID subject = UUID.randomUUID();
        done(
                "governance-manager",
                Part.ASSESSMENT,
                "/officers/" + subject + "/reporting-line",
                c -> c.put(Map.of("reportsTo", id("ceo"), "since", today().minusYears(1))));
        String complaint = reportedAbout(subject);
        PLATFORM.await(
                "the Chief Executive Officer finds no assessment",
                () -> call("ceo", Part.ASSESSMENT, complaint + "/assessment").get(),
                a -> a.status() == 404);
        assessed(complaint, "level-1");
        done(
                "mayor",
                Part.ASSESSMENT,
                complaint + "/assessment/endorsement",
                c -> c.put(Map.of("name", "Robin Example")));
        prepared("mayor", complaint, r -> true);
        assertThat(call("ceo", Part.NOTIFICATION, "/referrals").get().body().toString())
                .doesNotContain(complaint.substring(complaint.lastIndexOf('/') + 1));
    }

    /** Reported without a name, so that it goes to the Chief Executive Officer; the header says whom it is about. */
    private static String reportedAbout(UUID subject) {
        Answer lodged = PLATFORM.anybody(Part.INTAKE, "/councils/" + COUNCIL + "/complaints")
                .post(Map.of(
                        "reporter", "ANONYMOUS",
                        "reporterKind", "EMPLOYEE",
                        "alleges", "CORRUPT_CONDUCT",
                        "allegationTypes", List.of("false-timesheets"),
                        "whatHappened",
                                "A supervisor signs timesheets for hours nobody works; the sign-on book shows who was there.",
                        "when", "Every second Thursday since July",
                        "where", "The works depot",
                        "subjectOfficers", List.of(Map.of("name", "Sam Example", "position", "Depot supervisor"))));
        assertThat(lodged.isGood()).as(lodged.body().toString()).isTrue();
        String complaint = "/complaints/" + lodged.text("/id");
        PLATFORM.await(
                "an assessment is open",
                () -> call("assessor", Part.ASSESSMENT, complaint + "/assessment")
                        .get(),
                Answer::isGood);
        done(
                "assessor",
                Part.ASSESSMENT,
                complaint + "/assessment/header",
                c -> c.put(Map.of(
                        "fileReference",
                        "CC/2026/021",
                        "receivedOn",
                        today(),
                        "subjects",
                        List.of(Map.of(
                                "name",
                                "Sam Example",
                                "position",
                                "Depot supervisor",
                                "officer",
                                subject,
                                "chiefExecutive",
                                false)),
                        "businessArea",
                        "Works depot",
                        "details",
                        "Timesheets certified for hours that were not worked.",
                        "allegationTypes",
                        List.of("false-timesheets"))));
        return complaint;
    }

    private static void assessed(String complaint, String level) {
        for (String element : List.of("type-a-a", "type-a-b", "type-a-c"))
            answered(
                    complaint,
                    element,
                    Map.of("value", "yes", "options", List.of("i"), "reasons", "The book shows it."));
        answered(complaint, "suspicion", Map.of("value", "yes", "reasons", "The records agree."));
        answered(
                complaint,
                "suspicion-information",
                Map.of("options", List.of("records"), "reasons", "The sign-on book of those days."));
        answered(complaint, "level", Map.of("value", level, "reasons", "A supervisor, for payment."));
        done(
                "assessor",
                Part.ASSESSMENT,
                complaint + "/assessment/human-rights",
                c -> c.put(Map.of("rights", List.of(), "compatible", true, "reasons", "No right is limited.")));
    }

    private static void answered(String complaint, String question, Map<String, Object> answer) {
        done("assessor", Part.ASSESSMENT, complaint + "/assessment/answers/" + question, c -> c.put(answer));
    }

    /** A referral of this complaint, once it waits for its signature. */
    private static JsonNode prepared(String role, String complaint, Predicate<JsonNode> which) {
        String id = complaint.substring(complaint.lastIndexOf('/') + 1);
        Function<Answer, Optional<JsonNode>> found = all -> all.lines()
                .filter(r -> r.path("complaint").asText().equals(id))
                .filter(which)
                .findFirst();
        return found.apply(PLATFORM.await(
                        "a referral is prepared",
                        () -> call(role, Part.NOTIFICATION, "/referrals").get(),
                        all -> found.apply(all).isPresent()))
                .orElseThrow();
    }

    private static Answer done(String role, Part service, String path, Function<Call, Answer> request) {
        Answer answer = request.apply(call(role, service, path));
        assertThat(answer.isGood()).as("%s: %s", path, answer.body()).isTrue();
        return answer;
    }

    private static Call call(String role, Part service, String path) {
        return PLATFORM.as(role + "@" + COUNCIL + ".example", service, "/councils/" + COUNCIL + path);
    }

    private static String id(String role) {
        return PLATFORM.id(role + "@" + COUNCIL + ".example").toString();
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
