package io.probity.notification.duedates;

import io.probity.notification.clock.DueDate;
import io.probity.policy.ClockRule;
import io.probity.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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

    /** When a policy that was adopted is to be reviewed; empty where it names no day (MC-34, IC-11). */
    public static Optional<DueDate> ofReview(Policy policy, LocalDate from, String fromEvent) {
        var review = policy.document().review();
        return review.due()
                .map(due -> new DueDate(
                        from,
                        fromEvent,
                        due,
                        due.minusDays(review.remindDays()),
                        review.every(),
                        review.clause(),
                        policy.jurisdiction().timeZone().getId()));
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
