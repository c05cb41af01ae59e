package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.duedates.DueDates;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The complainant is told in writing within the days the policy gives, counted from completion (HV-10). */
@ApplicationScoped
public class WhenOutcomeDecidedStartTellingClock implements Reaction<OutcomeDecided> {
    private final Policies policies;

    public WhenOutcomeDecidedStartTellingClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<OutcomeDecided> to() {
        return OutcomeDecided.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<OutcomeDecided> received) {
        OutcomeDecided decided = received.event();
        var clock = ClockKind.OUTCOME_TOLD.in(received.subject(), received.cause());
        Policy policy = policies.find(decided.policy(), decided.policyVersion());
        return policy.clock(clock.kind().code())
                .map(rule -> DueDates.of(policy, rule, decided.completedOn(), received.cause()))
                .<List<Intent<?, ?, ?>>>map(due -> List.of(
                        Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, received.at()))))
                .orElse(List.of());
    }
}
