package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who gave a name is told in writing why it is not handled as a complaint, and the right place for it (HV-02). So is who
 * said so on the form: an officer may have filled it in for them.
 */
@ApplicationScoped
public class WhenComplaintRefusedAsOutOfScopeDraftLetter implements Reaction<ComplaintRefusedAsOutOfScope> {
    @Override
    public Class<ComplaintRefusedAsOutOfScope> to() {
        return ComplaintRefusedAsOutOfScope.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintRefusedAsOutOfScope> received) {
        var letter = LetterKind.OUT_OF_SCOPE.in(received.subject(), "", received.cause());
        var draft = new DraftLetter(letter, received.at());
        return List.of(Streams.LETTER.intent(received.tenant(), letter.id(), draft));
    }
}
