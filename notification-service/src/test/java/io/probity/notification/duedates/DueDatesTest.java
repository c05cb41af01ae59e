package io.probity.notification.duedates;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.notification.clock.DueDate;
import io.probity.policy.ClockRule;
import io.probity.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final Policies POLICIES = Policies.load();

    @Test
    @Tag("HV-08")
    void the_process_gives_fourteen_calendar_days_and_the_date_says_so() {
        DueDate due =
                DueDates.of(rule("wattle-creek", "8", "acknowledgement"), day("2026-03-02"), "intake/complaint/1/1");
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
        DueDate due = DueDates.of(rule("wattle-creek", "8", "outcome-told"), day("2026-12-24"), "x");
        assertThat(due.due()).isEqualTo(day("2027-01-07"));
        assertThat(due.clause()).isEqualTo("HV-10");
    }

    /** Labour Day, the sovereign's birthday and the Friday before the AFL final are each one state's own. */
    @ParameterizedTest
    @CsvSource({
        "au-qld, 2026-05-01, 1, 2026-05-05",
        "au-vic, 2026-05-01, 1, 2026-05-04",
        "au-nsw, 2026-06-05, 1, 2026-06-09",
        "au-vic, 2026-06-05, 1, 2026-06-09",
        "au-qld, 2026-06-05, 1, 2026-06-08",
        "au-vic, 2026-11-02, 1, 2026-11-04",
        "au-nsw, 2026-10-02, 1, 2026-10-06",
        "au-qld, 2026-10-02, 1, 2026-10-06",
        "au-qld, 2026-04-02, 1, 2026-04-07",
        "au-vic, 2025-04-17, 3, 2025-04-24",
        "au-qld, 2027-12-24, 2, 2027-12-30",
        "au-nsw, 2026-12-24, 5, 2027-01-05"
    })
    void business_days_know_the_holidays_of_their_state(String calendar, String from, int days, String expected) {
        ClockRule rule =
                new ClockRule("x", days, ClockRule.Count.BUSINESS_DAYS, calendar, false, 0, "the day", "own", "a test");
        assertThat(DueDates.of(rule, day(from), "x").due()).isEqualTo(day(expected));
    }

    @Test
    @Tag("MC-11")
    void as_soon_as_practicable_has_a_date_that_reminds_and_says_that_it_is_none_of_the_law() {
        DueDate due =
                DueDates.of(rule("ironbark", "5.0", "agency-notification"), Instant.parse("2026-03-05T22:30:00Z"), "x");
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

    private static ClockRule rule(String policy, String version, String kind) {
        return POLICIES.find(policy, version).clock(kind).orElseThrow();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
