package io.probity.notification.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How a clock stands. */
public sealed interface Clock {

    record NotStarted() implements Clock {}

    record MetBeforeStart(Instant metAt) implements Clock {}

    record LapsedBeforeStart(String ground, Instant at) implements Clock {}

    /**
     * @param since when it began
     * @param reminded whether it was said that it is due soon
     */
    record Running(DueDate due, Instant since, boolean reminded) implements Clock {
        boolean isOverdueOn(LocalDate today) {
            return today.isAfter(due.due());
        }

        /** Whether it began on an earlier day, where it counts: what was recorded late was not missed by then. */
        boolean beganBefore(LocalDate today) {
            return LocalDate.ofInstant(since, ZoneId.of(due.zone())).isBefore(today);
        }

        boolean isDueSoonOn(LocalDate today) {
            return !reminded && !today.isBefore(due.remindFrom());
        }
    }

    record PastDue(DueDate due, Instant since) implements Clock {}

    /** Met or lapsed: nothing more can happen to it. */
    record Stopped() implements Clock {}
}
