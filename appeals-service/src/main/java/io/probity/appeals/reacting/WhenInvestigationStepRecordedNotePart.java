package io.probity.appeals.reacting;

import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand.NotePart;
import io.probity.contracts.AssessmentEvent.InvestigationStepRecorded;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever records a step of an investigation has a part in it, however shortly they had it (HV-45). */
@ApplicationScoped
public class WhenInvestigationStepRecordedNotePart implements Reaction<InvestigationStepRecorded> {

    @Override
    public Class<InvestigationStepRecorded> to() {
        return InvestigationStepRecorded.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<InvestigationStepRecorded> received) {
        var note = new NotePart(received.actor(), received.at());
        return List.of(Streams.REVIEW.intent(received.tenant(), received.subject(), note));
    }
}
