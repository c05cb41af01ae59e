package io.probity.local.simulating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.probity.policy.Answer;
import io.probity.verify.Entry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The events are written as the services store them: see their approved events. */
class PastOfTest {
    private static final String COMPLAINT = "00000000-0000-0001-0000-000000000001";
    private static final String CLOCK =
            "\"clock\": {\"id\": \"c\", \"complaint\": \"" + COMPLAINT + "\", \"kind\": \"ACKNOWLEDGEMENT\"}";

    private final List<Entry> log = new ArrayList<>();

    @Test
    void a_council_that_no_log_knows_has_no_jurisdiction() {
        onboarded("ironbark");
        assertThat(past().jurisdiction()).isEmpty();
        onboarded("wattle-creek");
        assertThat(past().jurisdiction()).contains("queensland");
    }

    @Test
    void the_version_in_force_is_the_latest_effective_by_the_day() {
        adopted("7", "2020-01-01");
        adopted("8", "2026-01-01");
        assertThat(past().adoptedBy(LocalDate.of(2025, 12, 31)).orElseThrow().version())
                .isEqualTo("7");
        assertThat(past().adoptedBy(LocalDate.of(2026, 1, 1)).orElseThrow().version())
                .isEqualTo("8");
        assertThat(past().adoptedBy(LocalDate.of(2019, 1, 1))).isEmpty();
    }

    @Test
    void a_version_that_was_adopted_again_is_in_force_again() {
        adopted("7", "2020-01-01");
        adopted("8", "2025-01-01");
        adopted("7", "2026-01-01");
        assertThat(past().adoptedBy(LocalDate.of(2025, 6, 1)).orElseThrow().version())
                .isEqualTo("8");
        assertThat(past().adoptedBy(LocalDate.of(2026, 1, 1)).orElseThrow().version())
                .isEqualTo("7");
    }

    @Test
    void a_clock_runs_from_its_start_until_it_is_met_on_the_day_of_the_place() {
        happened("complaint/" + COMPLAINT, "complaint.lodged.v1", "{\"reference\": \"WCS-7Q4M-2KXP\"}");
        started();
        assertThat(past().past().clocks())
                .containsExactly(new PastClock(
                        "WCS-7Q4M-2KXP",
                        "acknowledgement",
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 16),
                        Optional.empty()));
        happened(
                "clock/c",
                "clock.met.v1",
                "{" + CLOCK + ", \"due\": \"2026-03-16\", \"metAt\": \"2026-03-09T22:30:00Z\"}");
        assertThat(past().past().clocks().getFirst().settled())
                .as("already Tuesday in Brisbane")
                .contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void a_clock_on_which_nothing_was_due_any_more_is_settled() {
        started();
        happened(
                "clock/c",
                "clock.lapsed.v1",
                "{" + CLOCK + ", \"ground\": \"withdrawn\", \"at\": \"2026-03-04T01:00:00Z\"}");
        assertThat(past().past().clocks().getFirst().settled()).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void an_assessment_has_the_answers_that_stood_when_it_was_endorsed() {
        answered("suspicion", "yes");
        answered("suspicion", "no");
        happened(
                "assessment/" + COMPLAINT,
                "assessment.endorsed.v1",
                "{\"category\": \"NOT_NOTIFIED\", \"at\": \"2026-03-04T01:00:00Z\"}");
        answered("suspicion", "yes");
        assertThat(past().past().assessments())
                .containsExactly(new PastAssessment(
                        COMPLAINT,
                        List.of(Answer.no("suspicion", "sealed")),
                        LocalDate.of(2026, 3, 4),
                        "not-notified"));
    }

    @Test
    @Tag("HV-58")
    void a_decision_made_anew_takes_the_place_of_the_one_before_with_the_answers_it_was_made_on() {
        answered("suspicion", "yes");
        answered("level", "level-1");
        decided("assessment.endorsed.v1", "LEVEL_1", "2025-01-05T01:00:00Z");
        reopened();
        answered("suspicion", "no");
        decided("assessment.decided-anew.v1", "NOT_NOTIFIED", "2026-03-04T01:00:00Z");
        assertThat(past().past().assessments())
                .as("of level, which was answered before it was reopened, nothing stands any more")
                .containsExactly(new PastAssessment(
                        COMPLAINT,
                        List.of(Answer.no("suspicion", "sealed")),
                        LocalDate.of(2026, 3, 4),
                        "not-notified"));
        assertThat(past().past().since(LocalDate.of(2026, 1, 1)).assessments())
                .as("made anew in the year, whenever it was decided first")
                .hasSize(1);
    }

    @Test
    void while_it_is_open_again_the_decision_before_holds_as_it_was_made() {
        answered("suspicion", "yes");
        decided("assessment.endorsed.v1", "LEVEL_1", "2026-03-04T01:00:00Z");
        reopened();
        answered("suspicion", "no");
        assertThat(past().past().assessments())
                .singleElement()
                .isEqualTo(new PastAssessment(
                        COMPLAINT, List.of(Answer.yes("suspicion", "sealed")), LocalDate.of(2026, 3, 4), "level-1"));
    }

    @Test
    void a_complaint_that_was_opened_again_has_each_of_its_clocks() {
        started();
        happened("clock/c", "clock.met.v1", "{" + CLOCK + ", \"metAt\": \"2026-03-09T01:00:00Z\"}");
        happened("complaint/" + COMPLAINT, "complaint.closed.v1", "{\"outcome\": \"substantiated\"}");
        happened("complaint/" + COMPLAINT, "complaint.reopened.v1", "{\"ground\": \"appeal-upheld\"}");
        happened(
                "clock/d",
                "clock.started.v1",
                "{" + CLOCK.replace("\"id\": \"c\"", "\"id\": \"d\"")
                        + ", \"due\": {\"from\": \"2026-05-04\", \"due\": \"2026-05-18\"}}");
        assertThat(past().past().clocks())
                .extracting(PastClock::from, PastClock::settled)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2026, 3, 9))),
                        tuple(LocalDate.of(2026, 5, 4), Optional.empty()));
    }

    @Test
    @Tag("MC-03")
    void a_disclosure_is_in_no_simulation_and_the_review_of_a_policy_is_no_clock_of_a_matter() {
        for (String kind : List.of("DISCLOSURE_NOTIFICATION", "POLICY_REVIEW"))
            happened(
                    "clock/c",
                    "clock.started.v1",
                    "{" + CLOCK.replace("ACKNOWLEDGEMENT", kind)
                            + ", \"due\": {\"from\": \"2026-03-02\", \"due\": \"2026-03-16\"}}");
        happened("clock/c", "clock.met.v1", "{" + CLOCK + ", \"metAt\": \"2026-03-09T01:00:00Z\"}");
        assertThat(past().past().clocks()).isEmpty();
    }

    @Test
    void what_happened_in_another_council_is_none_of_this_ones() {
        log.add(entry(
                "ironbark",
                "assessment/" + COMPLAINT,
                "assessment.endorsed.v1",
                "{\"category\": \"NOTIFY\", \"at\": \"2026-03-04T01:00:00Z\"}"));
        assertThat(past().past().assessments()).isEmpty();
    }

    @Test
    void a_section_40_agreement_holds_from_its_day() {
        happened("council/x", "council.section-40-agreement-made.v1", "{\"from\": \"2021-07-01\"}");
        assertThat(past().past().agreedFrom()).contains(LocalDate.of(2021, 7, 1));
    }

    private PastOf past() {
        return new PastOf("wattle-creek").in(ZoneId.of("Australia/Brisbane")).read(log.iterator());
    }

    private void onboarded(String council) {
        log.add(entry(council, "council/x", "council.onboarded.v1", "{\"jurisdiction\": \"queensland\"}"));
    }

    private void adopted(String version, String from) {
        happened(
                "council/x",
                "council.policy-adopted.v1",
                "{\"policy\": \"wattle-creek\", \"version\": \"" + version + "\", \"effectiveFrom\": \"" + from
                        + "\"}");
    }

    private void started() {
        happened(
                "clock/c",
                "clock.started.v1",
                "{" + CLOCK + ", \"due\": {\"from\": \"2026-03-02\", \"due\": \"2026-03-16\"}}");
    }

    private void answered(String question, String value) {
        happened(
                "assessment/" + COMPLAINT,
                "assessment.question-answered.v1",
                "{\"question\": \"" + question + "\", \"value\": \"" + value
                        + "\", \"options\": [], \"reasons\": {\"sealed\": \"x\"}}");
    }

    private void decided(String type, String category, String at) {
        happened("assessment/" + COMPLAINT, type, "{\"category\": \"" + category + "\", \"at\": \"" + at + "\"}");
    }

    private void reopened() {
        happened(
                "assessment/" + COMPLAINT,
                "assessment.reopened.v1",
                "{\"round\": 2, \"ground\": \"ERROR\", \"reasons\": {\"sealed\": \"x\"}}");
    }

    private void happened(String stream, String type, String data) {
        log.add(entry("wattle-creek", stream, type, data));
    }

    private Entry entry(String tenant, String stream, String type, String data) {
        return new Entry(log.size() + 1L, tenant, stream, log.size() + 1, type, data, "{}", "00");
    }
}
