package io.probity.notification.reminding;

import io.probity.eventsourcing.handling.Commands;
import io.probity.notification.Self;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.LookAtClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Looks at one clock: it says itself whether it is due soon or overdue. */
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
        commands.handle(Streams.CLOCK.intent(council, clock, new LookAtClock(ref, today, at)), Self.request(at))
                .await()
                .atMost(PATIENCE);
    }
}
