package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was closed before it was acknowledged is not overdue for ever: it was answered otherwise, or could not be (HV-08). */
@ApplicationScoped
public class WhenComplaintClosedLapseClock implements Reaction<ComplaintClosed> {

    @Override
    public Class<ComplaintClosed> to() {
        return ComplaintClosed.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintClosed> received) {
        var clock = ClockKind.ACKNOWLEDGEMENT.in(received.subject(), "");
        var lapse = new LapseClock(clock, "closed", received.at());
        return List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), lapse));
    }
}
