package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteReviewOutcomeTold;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The complainant was told what is put right: a complaint that was reopened closes again (HV-23). */
@ApplicationScoped
public class WhenReviewOutcomeToldCloseComplaint implements Reaction<ReviewOutcomeTold> {

    @Override
    public Class<ReviewOutcomeTold> to() {
        return ReviewOutcomeTold.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReviewOutcomeTold> received) {
        return List.of(COMPLAINT.intent(
                received.tenant(),
                received.subject(),
                new NoteReviewOutcomeTold(received.event().appeal(), received.at())));
    }
}
