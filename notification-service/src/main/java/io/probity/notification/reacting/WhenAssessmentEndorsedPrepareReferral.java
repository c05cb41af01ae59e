package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.ReferralRef;
import io.probity.notification.referral.Way;
import io.probity.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What must go to an agency is prepared for signature: at once, or for the monthly schedule (HV-39, IC-14). */
@ApplicationScoped
public class WhenAssessmentEndorsedPrepareReferral implements Reaction<AssessmentEndorsed> {
    private final Policies policies;

    public WhenAssessmentEndorsedPrepareReferral(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<AssessmentEndorsed> to() {
        return AssessmentEndorsed.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AssessmentEndorsed> received) {
        AssessmentEndorsed endorsed = received.event();
        Decided decided = Decided.by(endorsed);
        Optional<Way> way = decided.way();
        if (way.isEmpty()) return List.of();
        var referral = ReferralRef.to(endorsed.agency().orElseThrow(), received.subject(), endorsed.assessment());
        var prepare = new PrepareReferral(referral, decided.grounds(policies, way.get(), received.at()), received.at());
        return List.of(Streams.REFERRAL.intent(received.tenant(), referral.id(), prepare));
    }
}
