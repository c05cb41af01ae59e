package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A new decision that leads to an agency is referred anew, under an id of its own (HV-37, HV-39). */
@ApplicationScoped
public class WhenAssessmentDecidedAnewPrepareReferral implements Reaction<AssessmentDecidedAnew> {
    private final Policies policies;

    public WhenAssessmentDecidedAnewPrepareReferral(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<AssessmentDecidedAnew> to() {
        return AssessmentDecidedAnew.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AssessmentDecidedAnew> received) {
        Decided decided = Decided.by(received.event());
        return Earlier.next(received)
                .<List<Intent<?, ?, ?>>>map(referral -> List.of(Streams.REFERRAL.intent(
                        received.tenant(),
                        referral.id(),
                        new PrepareReferral(
                                referral,
                                decided.grounds(policies, decided.way().orElseThrow(), received.at()),
                                received.at()))))
                .orElse(List.of());
    }
}
