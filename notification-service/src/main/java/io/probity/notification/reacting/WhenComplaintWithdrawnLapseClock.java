package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.ComplaintWithdrawn;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was withdrawn before it was acknowledged needs no acknowledgement any more. */
@ApplicationScoped
public class WhenComplaintWithdrawnLapseClock implements Reaction<ComplaintWithdrawn> {

    @Override
    public Class<ComplaintWithdrawn> to() {
        return ComplaintWithdrawn.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintWithdrawn> received) {
        var clock = ClockKind.ACKNOWLEDGEMENT.in(received.subject(), "");
        var lapse = new LapseClock(clock, "withdrawn", received.at());
        return List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), lapse));
    }
}
