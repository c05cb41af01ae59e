package io.probity.notification.clock;

import java.time.LocalDate;

/**
 * A date, and why it is that date.
 *
 * @param from the day that does not count
 * @param fromEvent what happened then, as {@code service/stream/version}
 * @param due the last day on which it is in time
 * @param remindFrom the day from which it is due soon
 * @param calendar how days were counted, such as {@code 14 calendar days}
 * @param clause where it is laid down
 * @param zone whose midnight ends the day
 */
public record DueDate(
        LocalDate from,
        String fromEvent,
        LocalDate due,
        LocalDate remindFrom,
        String calendar,
        String clause,
        String zone) {}
