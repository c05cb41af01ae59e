package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.contracts.NotificationEvent.ReferredToICAC;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** No step is taken before the ICAC has assessed what was reported to it (MC-06). */
@ApplicationScoped
class WhenReferredToICACHoldInvestigation implements Reaction<ReferredToICAC> {

    @Override
    public Class<ReferredToICAC> to() {
        return ReferredToICAC.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReferredToICAC> received) {
        return List.of(Matters.INVESTIGATION.intent(
                received.tenant(),
                received.subject(),
                new HoldForAgency("icac", received.event().referral())));
    }
}
