package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteNotNotified;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** No suspicion is held, and a decision-maker endorsed that: the report closes; its record stands (HV-35). */
@ApplicationScoped
public class WhenAssessmentEndorsedAsNotNotifiedCloseReport implements Reaction<AssessmentEndorsed> {

    @Override
    public Class<AssessmentEndorsed> to() {
        return AssessmentEndorsed.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AssessmentEndorsed> received) {
        if (received.event().category() != Category.NOT_NOTIFIED) return List.of();
        return List.of(COMPLAINT.intent(received.tenant(), received.subject(), new NoteNotNotified(received.at())));
    }
}
