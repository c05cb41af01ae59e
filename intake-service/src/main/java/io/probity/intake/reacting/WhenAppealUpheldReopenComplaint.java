package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.AppealsEvent.AppealUpheld;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteAppealUpheld;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The reviewer was not satisfied: the complaint is open again until that is put right (HV-23). */
@ApplicationScoped
public class WhenAppealUpheldReopenComplaint implements Reaction<AppealUpheld> {

    @Override
    public Class<AppealUpheld> to() {
        return AppealUpheld.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AppealUpheld> received) {
        return List.of(COMPLAINT.intent(
                received.tenant(),
                received.subject(),
                new NoteAppealUpheld(received.event().appeal(), received.at())));
    }
}
