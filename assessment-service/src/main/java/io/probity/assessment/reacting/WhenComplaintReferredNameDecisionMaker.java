package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.assessing.AssessmentCommand.NameHandler;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What went to the Mayor the Mayor decides on (HV-17); who had it earlier takes no part in its assessment (HV-36). */
@ApplicationScoped
class WhenComplaintReferredNameDecisionMaker implements Reaction<ComplaintReferredToHandler> {

    @Override
    public Class<ComplaintReferredToHandler> to() {
        return ComplaintReferredToHandler.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintReferredToHandler> received) {
        NameHandler name =
                new NameHandler(received.event().handler(), received.event().office());
        return List.of(Matters.ASSESSMENT.intent(received.tenant(), received.subject(), name));
    }
}
