package io.probity.notification.duedates;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.notification.clock.DueDate;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DueDatesTest {
    private static final Policies POLICIES = Policies.load();

    @Test
    @Tag("HV-08")
    void the_process_gives_fourteen_calendar_days_and_the_date_says_so() {
        DueDate due = due("wattle-creek", "8", "acknowledgement", day("2026-03-02"), "intake/complaint/1/1");
        assertThat(due)
                .isEqualTo(new DueDate(
                        day("2026-03-02"),
                        "intake/complaint/1/1",
                        day("2026-03-16"),
                        day("2026-03-13"),
                        "14 calendar days",
                        "HV-08",
                        "Australia/Brisbane"));
    }

    @Test
    @Tag("HV-10")
    void the_complainant_is_told_within_fourteen_days_of_completion() {
        DueDate due = due("wattle-creek", "8", "outcome-told", day("2026-12-24"), "x");
        assertThat(due.due()).isEqualTo(day("2027-01-07"));
        assertThat(due.clause()).isEqualTo("HV-10");
    }

    @Test
    @Tag("MC-11")
    void as_soon_as_practicable_has_a_date_that_reminds_and_says_that_it_is_none_of_the_law() {
        Policy ironbark = POLICIES.find("ironbark", "5.0");
        DueDate due = DueDates.of(
                ironbark,
                ironbark.clock("agency-notification").orElseThrow(),
                Instant.parse("2026-03-05T22:30:00Z"),
                "x");
        assertThat(due.from()).as("it is Friday in Melbourne").isEqualTo(day("2026-03-06"));
        assertThat(due.due()).as("Monday is Labour Day there").isEqualTo(day("2026-03-10"));
        assertThat(due.calendar()).startsWith("as soon as practicable");
        assertThat(due.clause()).isEqualTo("MC-11");
    }

    @Test
    void every_policy_knows_the_three_clocks() {
        for (var policy : POLICIES.all()) {
            assertThat(policy.clock("acknowledgement")).as(policy.id()).isPresent();
            assertThat(policy.clock("outcome-told")).as(policy.id()).isPresent();
            assertThat(policy.clock("agency-notification")).as(policy.id()).isPresent();
        }
    }

    private static DueDate due(String policy, String version, String kind, LocalDate from, String event) {
        Policy found = POLICIES.find(policy, version);
        return DueDates.of(found, found.clock(kind).orElseThrow(), from, event);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
