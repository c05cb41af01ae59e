package io.probity.policy;

/**
 * How a due date is computed, and why.
 *
 * @param kind such as {@code acknowledgement}
 * @param days how many, after the day of the event that starts it
 * @param calendar whose holidays count, such as {@code au-qld}; only business days need it
 * @param reminderOnly the law gives no number ("as soon as practicable"): the date reminds and escalates, and being
 *     late is not in itself a breach
 * @param dueSoonDays how many days before the due date somebody is reminded
 * @param from what starts it, in words for people
 * @param clause the duty it comes from; {@code own} where it is the council's own standard
 */
public record ClockRule(
        String kind,
        int days,
        Count count,
        String calendar,
        boolean reminderOnly,
        int dueSoonDays,
        String from,
        String clause,
        String text) {

    /** Which days count. */
    public enum Count {
        CALENDAR_DAYS,
        BUSINESS_DAYS
    }
}
