package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.DisclosureNotifiedAnew;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The agency has been notified of what was assessed anew: the clock that began with what was new stops (MC-12). */
@ApplicationScoped
public class WhenDisclosureNotifiedAnewMeetNotificationClock implements Reaction<DisclosureNotifiedAnew> {
    @Override
    public Class<DisclosureNotifiedAnew> to() {
        return DisclosureNotifiedAnew.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<DisclosureNotifiedAnew> received) {
        var clock = ClockKind.DISCLOSURE_NOTIFICATION.in(
                received.subject(), received.event().due());
        var meet = new MeetClock(clock, received.at());
        return List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), meet));
    }
}
