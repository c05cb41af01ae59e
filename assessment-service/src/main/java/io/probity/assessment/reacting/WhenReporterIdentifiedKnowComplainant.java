package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.AssessmentCommand.KnowComplainant;
import io.probity.assessment.investigation.InvestigationCommand;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever is close to a reporter who gave a name later is barred from then on (HV-36). */
@ApplicationScoped
class WhenReporterIdentifiedKnowComplainant implements Reaction<ReporterIdentified> {

    @Override
    public Class<ReporterIdentified> to() {
        return ReporterIdentified.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReporterIdentified> received) {
        String complainant = received.event().complainant();
        return List.of(
                Matters.ASSESSMENT.intent(received.tenant(), received.subject(), new KnowComplainant(complainant)),
                Matters.INVESTIGATION.intent(
                        received.tenant(), received.subject(), new InvestigationCommand.KnowComplainant(complainant)));
    }
}
