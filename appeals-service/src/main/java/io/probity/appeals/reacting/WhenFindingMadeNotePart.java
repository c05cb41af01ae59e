package io.probity.appeals.reacting;

import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand.NotePart;
import io.probity.contracts.AssessmentEvent.FindingMade;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever makes a finding has a part in it, however shortly they had it (HV-45). */
@ApplicationScoped
public class WhenFindingMadeNotePart implements Reaction<FindingMade> {

    @Override
    public Class<FindingMade> to() {
        return FindingMade.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<FindingMade> received) {
        var note = new NotePart(received.actor(), received.at());
        return List.of(Streams.REVIEW.intent(received.tenant(), received.subject(), note));
    }
}
