package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.DisclosureNotified;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The agency has been notified of the disclosure: its own clock stops, and no other (MC-12). */
@ApplicationScoped
public class WhenDisclosureNotifiedMeetNotificationClock implements Reaction<DisclosureNotified> {
    @Override
    public Class<DisclosureNotified> to() {
        return DisclosureNotified.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<DisclosureNotified> received) {
        var clock = ClockKind.DISCLOSURE_NOTIFICATION.in(received.subject(), "");
        var meet = new MeetClock(clock, received.at());
        return List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), meet));
    }
}
