package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.contracts.NotificationEvent.ReferredToIBAC;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** No step is taken before IBAC has assessed what was reported to it (MC-06). */
@ApplicationScoped
class WhenReferredToIBACHoldInvestigation implements Reaction<ReferredToIBAC> {

    @Override
    public Class<ReferredToIBAC> to() {
        return ReferredToIBAC.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReferredToIBAC> received) {
        return List.of(Matters.INVESTIGATION.intent(
                received.tenant(),
                received.subject(),
                new HoldForAgency("ibac", received.event().referral())));
    }
}
