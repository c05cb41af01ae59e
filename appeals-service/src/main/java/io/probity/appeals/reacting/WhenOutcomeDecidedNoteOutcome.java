package io.probity.appeals.reacting;

import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand.NoteOutcome;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An outcome can be appealed, and whoever decided it cannot review it (HV-20, HV-45). */
@ApplicationScoped
public class WhenOutcomeDecidedNoteOutcome implements Reaction<OutcomeDecided> {

    @Override
    public Class<OutcomeDecided> to() {
        return OutcomeDecided.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<OutcomeDecided> received) {
        OutcomeDecided heard = received.event();
        var note = new NoteOutcome(
                heard.outcome(), heard.remedy(), heard.completedOn(), heard.by(), heard.office(), received.at());
        return List.of(Streams.REVIEW.intent(received.tenant(), received.subject(), note));
    }
}
