package io.probity.notification.reminding;

import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Self;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand;
import io.probity.notification.clock.ClockCommand.LookAtClock;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Looks at one clock: it says itself whether it is due soon or overdue, and nothing stops twice. */
@ApplicationScoped
public class ClockWatch {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Commands commands;

    ClockWatch(Commands commands) {
        this.commands = commands;
    }

    /** @param today in the zone of the clock */
    public void look(String council, UUID clock, UUID complaint, String kind, LocalDate today, Instant at) {
        var ref = new ClockRef(
                clock,
                complaint,
                ClockKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
        ask(council, new LookAtClock(ref, today, at), clock, at);
    }

    /**
     * A policy has been reviewed, by adopting the next (MC-34).
     *
     * @param adoptedAt when that was
     */
    public void reviewed(String council, UUID clock, UUID councilsOwn, Instant adoptedAt, Instant at) {
        ask(council, new MeetClock(new ClockRef(clock, councilsOwn, ClockKind.POLICY_REVIEW), adoptedAt), clock, at);
    }

    private void ask(String council, ClockCommand command, UUID clock, Instant at) {
        commands.handle(Streams.CLOCK.intent(council, clock, command), Self.request(at))
                .await()
                .atMost(PATIENCE);
    }
}
