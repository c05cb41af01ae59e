package io.probity.notification.duedates;

import io.probity.notification.clock.DueDate;
import io.probity.policy.ClockRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Computes a date from a policy's rule, and keeps the reason with it. */
public final class DueDates {

    /** @param fromEvent what happened on {@code from}, as {@code service/stream/version} */
    public static DueDate of(ClockRule rule, LocalDate from, String fromEvent) {
        LocalDate due =
                switch (rule.count()) {
                    case CALENDAR_DAYS -> from.plusDays(rule.days());
                    case BUSINESS_DAYS -> BusinessDays.after(from, rule.days(), rule.calendar());
                };
        return new DueDate(
                from,
                fromEvent,
                due,
                due.minusDays(rule.dueSoonDays()),
                inWords(rule),
                rule.clause(),
                zone(rule.calendar()).getId());
    }

    /** The same, from the day that it was at that moment where the rule applies. */
    public static DueDate of(ClockRule rule, Instant from, String fromEvent) {
        return of(rule, from.atZone(zone(rule.calendar())).toLocalDate(), fromEvent);
    }

    private static String inWords(ClockRule rule) {
        String count =
                switch (rule.count()) {
                    case CALENDAR_DAYS -> "%d calendar days".formatted(rule.days());
                    case BUSINESS_DAYS -> "%d business days (%s)".formatted(rule.days(), rule.calendar());
                };
        return rule.reminderOnly() ? "as soon as practicable; reminded after " + count : count;
    }

    private static ZoneId zone(String calendar) {
        return ZoneId.of(
                switch (calendar) {
                    case "au-qld" -> "Australia/Brisbane";
                    case "au-vic" -> "Australia/Melbourne";
                    case "au-nsw" -> "Australia/Sydney";
                    default -> throw new IllegalArgumentException("no time zone is known for " + calendar);
                });
    }

    private DueDates() {}
}
