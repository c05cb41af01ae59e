package io.probity.notification.reacting;

import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import io.probity.notification.clock.DueDate;
import io.probity.notification.duedates.DueDates;
import io.probity.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * An adopted policy is reviewed by the day it says (MC-34, IC-11), each time it is adopted anew; the review of those before it
 * ends of itself. Of one that is not installed the day is not known; what else is told of the council does not wait for it.
 */
@ApplicationScoped
public class WhenPolicyAdoptedStartReviewClock implements Reaction<PolicyAdopted> {
    private final Policies policies;

    public WhenPolicyAdoptedStartReviewClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<PolicyAdopted> to() {
        return PolicyAdopted.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<PolicyAdopted> received) {
        return due(received).<Intent<?, ?, ?>>map(due -> start(received, due)).stream()
                .toList();
    }

    private Optional<DueDate> due(Received<PolicyAdopted> received) {
        PolicyAdopted adopted = received.event();
        return policies.installed(adopted.policy(), adopted.version())
                .flatMap(policy -> DueDates.ofReview(policy, adopted.effectiveFrom(), received.cause()));
    }

    private static Intent<?, ?, ?> start(Received<PolicyAdopted> received, DueDate due) {
        ClockRef clock = ClockKind.POLICY_REVIEW.in(received.subject(), "adoption/" + received.version());
        return Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, received.at()));
    }
}
