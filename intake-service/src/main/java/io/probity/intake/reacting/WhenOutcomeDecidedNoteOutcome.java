package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The handling led to an outcome: the complaint closes once the complainant has been told (HV-10). */
@ApplicationScoped
public class WhenOutcomeDecidedNoteOutcome implements Reaction<OutcomeDecided> {

    @Override
    public Class<OutcomeDecided> to() {
        return OutcomeDecided.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<OutcomeDecided> received) {
        var decided = received.event();
        return List.of(COMPLAINT.intent(
                received.tenant(),
                received.subject(),
                new NoteOutcome(decided.outcome(), decided.remedy(), received.at())));
    }
}
