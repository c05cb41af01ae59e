package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.NotificationEvent.LetterSent;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcomeTold;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The complainant has been told the outcome: the complaint closes (HV-10). */
@ApplicationScoped
public class WhenOutcomeLetterSentCloseComplaint implements Reaction<LetterSent> {

    @Override
    public Class<LetterSent> to() {
        return LetterSent.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<LetterSent> received) {
        if (!received.event().kind().equals("outcome")) return List.of();
        return List.of(COMPLAINT.intent(received.tenant(), received.subject(), new NoteOutcomeTold(received.at())));
    }
}
