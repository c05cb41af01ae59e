package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.investigation.InvestigationCommand.NameHandler;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * An administrative complaint is investigated by the officer it was referred to (HV-07). That it was handed on is only what
 * the investigation said itself (HV-36): come late, it would undo what happened there since.
 */
@ApplicationScoped
class WhenComplaintReferredOpenInvestigation implements Reaction<ComplaintReferredToHandler> {

    private static final String HANDED_ON = "HV-36";

    @Override
    public Class<ComplaintReferredToHandler> to() {
        return ComplaintReferredToHandler.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintReferredToHandler> received) {
        if (received.event().ground().equals(HANDED_ON)) return List.of();
        NameHandler name =
                new NameHandler(received.event().handler(), received.event().office());
        return List.of(Matters.INVESTIGATION.intent(received.tenant(), received.subject(), name));
    }
}
