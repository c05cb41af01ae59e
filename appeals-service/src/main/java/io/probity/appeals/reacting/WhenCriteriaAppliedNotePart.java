package io.probity.appeals.reacting;

import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand.NotePart;
import io.probity.contracts.AssessmentEvent.CriteriaApplied;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever decides whether to investigate has a part in it, however shortly they had it (HV-45). */
@ApplicationScoped
public class WhenCriteriaAppliedNotePart implements Reaction<CriteriaApplied> {

    @Override
    public Class<CriteriaApplied> to() {
        return CriteriaApplied.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<CriteriaApplied> received) {
        var note = new NotePart(received.actor(), received.at());
        return List.of(Streams.REVIEW.intent(received.tenant(), received.subject(), note));
    }
}
