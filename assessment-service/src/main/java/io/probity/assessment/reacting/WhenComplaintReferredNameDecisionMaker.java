package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.AssessmentCommand.NameDecisionMaker;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A complaint about the Chief Executive Officer went to the Mayor, who then decides on its assessment (HV-17). */
@ApplicationScoped
class WhenComplaintReferredNameDecisionMaker implements Reaction<ComplaintReferredToHandler> {

    @Override
    public Class<ComplaintReferredToHandler> to() {
        return ComplaintReferredToHandler.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintReferredToHandler> received) {
        NameDecisionMaker name = new NameDecisionMaker(received.event().office());
        return List.of(Matters.ASSESSMENT.intent(received.tenant(), received.subject(), name));
    }
}
