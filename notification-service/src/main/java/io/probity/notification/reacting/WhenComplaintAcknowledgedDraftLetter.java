package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The complainant gets the acknowledgement as a letter, which stops the clock of acknowledgement (HV-08, HV-09). */
@ApplicationScoped
public class WhenComplaintAcknowledgedDraftLetter implements Reaction<ComplaintAcknowledged> {

    @Override
    public Class<ComplaintAcknowledged> to() {
        return ComplaintAcknowledged.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintAcknowledged> received) {
        var clock = ClockKind.ACKNOWLEDGEMENT.in(received.subject(), "");
        var letter = LetterKind.ACKNOWLEDGEMENT
                .in(received.subject(), "", received.cause())
                .meeting(clock.id());
        var draft = new DraftLetter(letter, received.at());
        return List.of(Streams.LETTER.intent(received.tenant(), letter.id(), draft));
    }
}
