package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.assessment.assessing.Law;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every complaint that alleges corrupt conduct is assessed (HV-29). */
@ApplicationScoped
class WhenComplaintLodgedOpenAssessment implements Reaction<ComplaintLodged> {

    @Override
    public Class<ComplaintLodged> to() {
        return ComplaintLodged.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintLodged> received) {
        if (received.event().alleges() != Alleges.CORRUPT_CONDUCT) return List.of();
        Law law = new Law(received.event().policy(), received.event().policyVersion());
        OpenAssessment open = new OpenAssessment(
                law,
                received.event().receivedOn(),
                received.event().subjects(),
                received.event().complainant());
        return List.of(Matters.ASSESSMENT.intent(received.tenant(), received.subject(), open));
    }
}
