package io.probity.assessment.reacting;

import io.probity.assessment.Matters;
import io.probity.assessment.investigation.InvestigationCommand.LiftHold;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A matter that the agency has assessed and does not keep may be investigated by the council (MC-06, MC-14). */
@ApplicationScoped
class WhenAgencyDecidedLiftHold implements Reaction<AgencyDecided> {

    @Override
    public Class<AgencyDecided> to() {
        return AgencyDecided.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AgencyDecided> received) {
        AgencyDecided decided = received.event();
        return isLeftToTheCouncil(decided.decision())
                ? List.of(Matters.INVESTIGATION.intent(
                        received.tenant(), received.subject(), new LiftHold(decided.agency(), decided.referral())))
                : List.of();
    }

    /** What is referred on is still with an agency: another one has yet to assess it. */
    private static boolean isLeftToTheCouncil(AgencyDecision decision) {
        return switch (decision) {
            case REFERRED_BACK, NO_ACTION -> true;
            case RETAINED, REFERRED_ON -> false;
        };
    }
}
