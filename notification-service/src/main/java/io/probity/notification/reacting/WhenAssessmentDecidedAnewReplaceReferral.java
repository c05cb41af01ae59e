package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.referral.ReferralCommand.ReplaceReferral;
import io.probity.notification.referral.ReferralRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A referral of the decision before is not signed any more; whom it reached is told of the new one (HV-37, CA-04). */
@ApplicationScoped
public class WhenAssessmentDecidedAnewReplaceReferral implements Reaction<AssessmentDecidedAnew> {

    @Override
    public Class<AssessmentDecidedAnew> to() {
        return AssessmentDecidedAnew.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AssessmentDecidedAnew> received) {
        var replace = new ReplaceReferral(Earlier.next(received).map(ReferralRef::id), received.at());
        return Earlier.referral(received)
                .<List<Intent<?, ?, ?>>>map(
                        earlier -> List.of(Streams.REFERRAL.intent(received.tenant(), earlier.id(), replace)))
                .orElse(List.of());
    }
}
