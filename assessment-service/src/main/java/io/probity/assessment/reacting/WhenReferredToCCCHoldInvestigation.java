package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** No step is taken before the CCC has assessed what was reported to it (MC-06). */
@ApplicationScoped
class WhenReferredToCCCHoldInvestigation implements Reaction<ReferredToCCC> {

    @Override
    public Class<ReferredToCCC> to() {
        return ReferredToCCC.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReferredToCCC> received) {
        return List.of(Matters.INVESTIGATION.intent(
                received.tenant(),
                received.subject(),
                new HoldForAgency("ccc", received.event().referral())));
    }
}
