package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.letter.LetterCommand.DraftLetter;
import io.probity.notification.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The complainant gets the outcome as a letter, which stops the clock of telling (HV-10, HV-44). */
@ApplicationScoped
public class WhenOutcomeDecidedDraftLetter implements Reaction<OutcomeDecided> {

    @Override
    public Class<OutcomeDecided> to() {
        return OutcomeDecided.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<OutcomeDecided> received) {
        var clock = ClockKind.OUTCOME_TOLD.in(received.subject(), received.cause());
        var letter = LetterKind.OUTCOME
                .in(received.subject(), received.event().investigation(), received.cause())
                .meeting(clock.id());
        var draft = new DraftLetter(letter, received.at());
        return List.of(Streams.LETTER.intent(received.tenant(), letter.id(), draft));
    }
}
