package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.IfStarted;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is closed was answered: for a human rights complaint that is what is due (HV-41). */
@ApplicationScoped
public class WhenComplaintClosedMeetResponseClock implements Reaction<ComplaintClosed> {

    @Override
    public Class<ComplaintClosed> to() {
        return ComplaintClosed.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintClosed> received) {
        var clock = ClockKind.HUMAN_RIGHTS_RESPONSE.in(received.subject(), "");
        var ended = new IfStarted(new MeetClock(clock, received.at()));
        return List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), ended));
    }
}
