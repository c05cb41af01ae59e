package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.AssessmentEvent.InvestigationOpened;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteInvestigationOpened;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was not notified, and closed, is looked into by the council after all: the report is open again (MC-14). */
@ApplicationScoped
public class WhenInvestigationOpenedReopenReport implements Reaction<InvestigationOpened> {

    @Override
    public Class<InvestigationOpened> to() {
        return InvestigationOpened.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<InvestigationOpened> received) {
        return List.of(
                COMPLAINT.intent(received.tenant(), received.subject(), new NoteInvestigationOpened(received.at())));
    }
}
