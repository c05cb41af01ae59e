package io.probity.notification.clock;

import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.time.LocalDate;

/** What became of a clock. */
public sealed interface ClockEvent {
    ClockRef clock();

    @EventType("clock.started.v1")
    record ClockStarted(ClockRef clock, DueDate due, Instant since) implements ClockEvent {}

    /** It was met before the start was heard of; the start tells it. */
    @EventType("clock.met-before-start.v1")
    record ClockMetBeforeStart(ClockRef clock, Instant metAt) implements ClockEvent {}

    /** Nothing was due any more before the start was heard of; the start tells it. */
    @EventType("clock.lapsed-before-start.v1")
    record ClockLapsedBeforeStart(ClockRef clock, String ground, Instant at) implements ClockEvent {}

    @EventType("clock.met.v1")
    record ClockMet(ClockRef clock, LocalDate due, Instant metAt) implements ClockEvent {}

    @EventType("clock.due-soon.v1")
    record DueSoon(ClockRef clock, LocalDate due, Instant at) implements ClockEvent {}

    @EventType("clock.overdue.v1")
    record Overdue(ClockRef clock, LocalDate due, Instant at) implements ClockEvent {}

    @EventType("clock.lapsed.v1")
    record ClockLapsed(ClockRef clock, LocalDate due, String ground, Instant at) implements ClockEvent {}
}
