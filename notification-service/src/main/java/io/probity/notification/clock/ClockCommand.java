package io.probity.notification.clock;

import java.time.Instant;
import java.time.LocalDate;

/** What can be asked of a clock. */
public sealed interface ClockCommand {

    /** @param since the moment from which time is measured */
    record StartClock(ClockRef clock, DueDate due, Instant since) implements ClockCommand {}

    /** What is due was done. May come before the start: topics are not ordered against each other. */
    record MeetClock(ClockRef clock, Instant metAt) implements ClockCommand {}

    /** @param ground why nothing is due any more */
    record LapseClock(ClockRef clock, String ground, Instant at) implements ClockCommand {}

    /** The same where the clock was started, and nothing where it was not: what is heard in its order was never due. */
    record IfStarted(ClockCommand then) implements ClockCommand {}

    /** @param today in the zone of the clock */
    record LookAtClock(ClockRef clock, LocalDate today, Instant at) implements ClockCommand {}
}
