package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.AssessmentEvent.InvestigationDiscontinued;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand.NoteNotNotified;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A new decision notifies nobody, and nothing is looked into any more: the report closes; its record stands (HV-35). */
@ApplicationScoped
public class WhenInvestigationDiscontinuedCloseReport implements Reaction<InvestigationDiscontinued> {

    @Override
    public Class<InvestigationDiscontinued> to() {
        return InvestigationDiscontinued.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<InvestigationDiscontinued> received) {
        return List.of(COMPLAINT.intent(received.tenant(), received.subject(), new NoteNotNotified(received.at())));
    }
}
