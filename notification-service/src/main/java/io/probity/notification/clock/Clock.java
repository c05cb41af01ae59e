package io.probity.notification.clock;

import java.time.Instant;
import java.time.LocalDate;

/** How a clock stands. */
public sealed interface Clock {

    record NotStarted() implements Clock {}

    record MetBeforeStart(Instant metAt) implements Clock {}

    record LapsedBeforeStart(String ground, Instant at) implements Clock {}

    /** @param reminded whether it was said that it is due soon */
    record Running(DueDate due, boolean reminded) implements Clock {
        boolean isOverdueOn(LocalDate today) {
            return today.isAfter(due.due());
        }

        boolean isDueSoonOn(LocalDate today) {
            return !reminded && !today.isBefore(due.remindFrom());
        }
    }

    record PastDue(DueDate due) implements Clock {}

    /** Met or lapsed: nothing more can happen to it. */
    record Stopped() implements Clock {}
}
