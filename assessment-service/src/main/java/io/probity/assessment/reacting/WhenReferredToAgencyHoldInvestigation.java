package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.contracts.NotificationEvent.ReferredToAgency;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** No step is taken before another state's agency has assessed what was reported to it (MC-06). */
@ApplicationScoped
class WhenReferredToAgencyHoldInvestigation implements Reaction<ReferredToAgency> {

    @Override
    public Class<ReferredToAgency> to() {
        return ReferredToAgency.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReferredToAgency> received) {
        return List.of(Matters.INVESTIGATION.intent(
                received.tenant(),
                received.subject(),
                new HoldForAgency(received.event().agency(), received.event().referral())));
    }
}
