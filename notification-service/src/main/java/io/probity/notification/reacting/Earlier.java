package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.referral.ReferralRef;
import java.util.Optional;
import java.util.UUID;

/** Which referral the decision before led to. */
final class Earlier {
    private Earlier() {}

    static Optional<ReferralRef> referral(Received<AssessmentDecidedAnew> received) {
        AssessmentDecidedAnew anew = received.event();
        return anew.replacedAgency().map(agency -> anew.replacedReferral()
                .map(id -> new ReferralRef(UUID.fromString(id), received.subject(), anew.assessment(), agency))
                .orElseGet(() -> ReferralRef.to(agency, received.subject(), anew.assessment())));
    }

    /** What the new decision is referred under, where it is. */
    static Optional<ReferralRef> next(Received<AssessmentDecidedAnew> received) {
        AssessmentDecidedAnew anew = received.event();
        return Decided.by(anew)
                .way()
                .flatMap(way -> anew.agency())
                .map(agency -> new ReferralRef(
                        UUID.fromString(anew.referral()), received.subject(), anew.assessment(), agency));
    }
}
