package io.probity.notification.reacting;

import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever appealed gets the outcome of the review as a letter, with the external rights (HV-22, HV-23, HV-50). */
@ApplicationScoped
public class WhenReviewOutcomeToldDraftLetter implements Reaction<ReviewOutcomeTold> {

    @Override
    public Class<ReviewOutcomeTold> to() {
        return ReviewOutcomeTold.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReviewOutcomeTold> received) {
        var letter = LetterKind.APPEAL_OUTCOME.in(
                received.subject(), received.event().appeal(), received.cause());
        var draft = new DraftLetter(letter, received.at());
        return List.of(Streams.LETTER.intent(received.tenant(), letter.id(), draft));
    }
}
