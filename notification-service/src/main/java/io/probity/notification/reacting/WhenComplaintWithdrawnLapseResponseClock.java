package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.ComplaintWithdrawn;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.IfStarted;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A human rights complaint that was withdrawn needs no answer any more (HV-41). */
@ApplicationScoped
public class WhenComplaintWithdrawnLapseResponseClock implements Reaction<ComplaintWithdrawn> {

    @Override
    public Class<ComplaintWithdrawn> to() {
        return ComplaintWithdrawn.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintWithdrawn> received) {
        var clock = ClockKind.HUMAN_RIGHTS_RESPONSE.in(received.subject(), "");
        var ended = new IfStarted(new LapseClock(clock, "withdrawn", received.at()));
        return List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), ended));
    }
}
