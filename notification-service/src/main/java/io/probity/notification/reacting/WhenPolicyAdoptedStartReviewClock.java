package io.probity.notification.reacting;

import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import io.probity.notification.duedates.DueDates;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An adopted policy is reviewed by the day it says (MC-34, IC-11); the versions before it have been, by adopting it. Of one that
 * is not installed the day is not known; what else is told of the council does not wait for it.
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
        return policies.installed(received.event().policy(), received.event().version()).stream()
                .flatMap(adopted -> Stream.concat(
                        before(adopted).map(earlier -> meet(received, earlier)), start(received, adopted).stream()))
                .toList();
    }

    private Stream<Policy> before(Policy adopted) {
        return policies.all().stream()
                .filter(p -> p.id().equals(adopted.id())
                        && p.effectiveFrom().isBefore(adopted.effectiveFrom())
                        && p.document().review().due().isPresent());
    }

    private static Intent<?, ?, ?> meet(Received<PolicyAdopted> received, Policy earlier) {
        ClockRef clock = clock(received, earlier);
        return Streams.CLOCK.intent(received.tenant(), clock.id(), new MeetClock(clock, received.at()));
    }

    private static Optional<Intent<?, ?, ?>> start(Received<PolicyAdopted> received, Policy adopted) {
        ClockRef clock = clock(received, adopted);
        return DueDates.ofReview(adopted, received.event().effectiveFrom(), received.cause())
                .map(due ->
                        Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, received.at())));
    }

    private static ClockRef clock(Received<PolicyAdopted> received, Policy policy) {
        return ClockKind.POLICY_REVIEW.in(received.subject(), policy.id() + "/" + policy.version());
    }
}
