package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.DisclosureAssessed;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is no assessable disclosure has not to be notified as one (MC-12). */
@ApplicationScoped
public class WhenDisclosureAssessedLapseNotificationClock implements Reaction<DisclosureAssessed> {
    @Override
    public Class<DisclosureAssessed> to() {
        return DisclosureAssessed.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<DisclosureAssessed> received) {
        if (received.event().assessable()) return List.of();
        var clock = ClockKind.DISCLOSURE_NOTIFICATION.in(received.subject(), "");
        var lapse = new LapseClock(clock, "not-assessable", received.at());
        return List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), lapse));
    }
}
