package io.probity.notification.clock;

import static io.probity.eventsourcing.decider.Decision.accept;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.notification.clock.Clock.LapsedBeforeStart;
import io.probity.notification.clock.Clock.MetBeforeStart;
import io.probity.notification.clock.Clock.NotStarted;
import io.probity.notification.clock.Clock.PastDue;
import io.probity.notification.clock.Clock.Running;
import io.probity.notification.clock.Clock.Stopped;
import io.probity.notification.clock.ClockCommand.IfStarted;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockCommand.LookAtClock;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockEvent.ClockLapsed;
import io.probity.notification.clock.ClockEvent.ClockLapsedBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockMet;
import io.probity.notification.clock.ClockEvent.ClockMetBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockStarted;
import io.probity.notification.clock.ClockEvent.DueSoon;
import io.probity.notification.clock.ClockEvent.Overdue;
import java.time.Instant;

/** Starts once, is met once, reminds once. Nothing it is asked is ever refused: what is already so stays so. */
public final class ClockDecider implements Decider<ClockCommand, Clock, ClockEvent> {

    @Override
    public Clock initialState() {
        return new NotStarted();
    }

    @Override
    public Decision<ClockEvent> decide(ClockCommand command, Clock clock) {
        return switch (command) {
            case StartClock c -> start(c, clock);
            case MeetClock c -> meet(c, clock);
            case LookAtClock c -> look(c, clock);
            case IfStarted c -> clock instanceof NotStarted ? accept() : decide(c.then(), clock);
            case LapseClock c ->
                switch (clock) {
                    case Running r -> accept(new ClockLapsed(c.clock(), r.due().due(), c.ground(), c.at()));
                    case PastDue p -> accept(new ClockLapsed(c.clock(), p.due().due(), c.ground(), c.at()));
                    case NotStarted _ -> accept(new ClockLapsedBeforeStart(c.clock(), c.ground(), c.at()));
                    case MetBeforeStart _, LapsedBeforeStart _, Stopped _ -> accept();
                };
        };
    }

    private static Decision<ClockEvent> start(StartClock c, Clock clock) {
        ClockStarted started = new ClockStarted(c.clock(), c.due(), c.since());
        return switch (clock) {
            case NotStarted _ -> accept(started);
            case MetBeforeStart m -> accept(started, met(c.clock(), c.due(), c.since(), m.metAt()));
            case LapsedBeforeStart l ->
                accept(started, new ClockLapsed(c.clock(), c.due().due(), l.ground(), l.at()));
            case Running _, PastDue _, Stopped _ -> accept();
        };
    }

    private static Decision<ClockEvent> meet(MeetClock c, Clock clock) {
        return switch (clock) {
            case NotStarted _ -> accept(new ClockMetBeforeStart(c.clock(), c.metAt()));
            case Running r -> accept(met(c.clock(), r.due(), r.since(), c.metAt()));
            case PastDue p -> accept(met(c.clock(), p.due(), p.since(), c.metAt()));
            case MetBeforeStart _, LapsedBeforeStart _, Stopped _ -> accept();
        };
    }

    /** Not before it began: what was recorded late may have been done by then. */
    private static ClockMet met(ClockRef clock, DueDate due, Instant since, Instant metAt) {
        return new ClockMet(clock, due.due(), metAt.isBefore(since) ? since : metAt);
    }

    private static Decision<ClockEvent> look(LookAtClock c, Clock clock) {
        return switch (clock) {
            case Running r
            when r.isOverdueOn(c.today()) && isMissed(c, r) ->
                accept(new Overdue(c.clock(), r.due().due(), c.at()));
            case Running r
            when r.isDueSoonOn(c.today()) ->
                accept(new DueSoon(c.clock(), r.due().due(), c.at()));
            case Running _, NotStarted _, MetBeforeStart _, LapsedBeforeStart _, PastDue _, Stopped _ -> accept();
        };
    }

    /** A policy that was recorded after the day of its review is reminded of first, and its review is missed the day after. */
    private static boolean isMissed(LookAtClock c, Running clock) {
        return c.clock().kind() != ClockKind.POLICY_REVIEW || clock.beganBefore(c.today());
    }

    @Override
    public Clock evolve(Clock clock, ClockEvent event) {
        return switch (event) {
            case ClockStarted e -> new Running(e.due(), e.since(), false);
            case ClockMetBeforeStart e -> new MetBeforeStart(e.metAt());
            case ClockLapsedBeforeStart e -> new LapsedBeforeStart(e.ground(), e.at());
            case DueSoon _ -> clock instanceof Running r ? new Running(r.due(), r.since(), true) : clock;
            case Overdue _ -> clock instanceof Running r ? new PastDue(r.due(), r.since()) : clock;
            case ClockMet _, ClockLapsed _ -> new Stopped();
        };
    }
}
