package io.probity.notification.duedates;

import io.probity.notification.clock.DueDate;
import io.probity.policy.ClockRule;
import io.probity.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;

/** Computes a date from a policy's rule, and keeps the reason with it. */
public final class DueDates {

    /** @param fromEvent what happened on {@code from}, as {@code service/stream/version} */
    public static DueDate of(Policy policy, ClockRule rule, LocalDate from, String fromEvent) {
        LocalDate due = policy.due(rule, from);
        return new DueDate(
                from,
                fromEvent,
                due,
                due.minusDays(rule.dueSoonDays()),
                inWords(rule),
                rule.clause(),
                policy.jurisdiction().timeZone().getId());
    }

    /** The same, from the day that it was at that moment where the policy holds. */
    public static DueDate of(Policy policy, ClockRule rule, Instant from, String fromEvent) {
        return of(policy, rule, policy.jurisdiction().dayOf(from), fromEvent);
    }

    private static String inWords(ClockRule rule) {
        String count =
                switch (rule.count()) {
                    case CALENDAR_DAYS -> "%d calendar days".formatted(rule.days());
                    case BUSINESS_DAYS -> "%d business days (%s)".formatted(rule.days(), rule.calendar());
                };
        return rule.reminderOnly() ? "as soon as practicable; reminded after " + count : count;
    }

    private DueDates() {}
}
