package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.HumanRightsRaised;
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

/** A human rights complaint is answered within the days its law gives, counted from its receipt (HV-41). */
@ApplicationScoped
public class WhenHumanRightsRaisedStartResponseClock implements Reaction<HumanRightsRaised> {
    private final Policies policies;

    public WhenHumanRightsRaisedStartResponseClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<HumanRightsRaised> to() {
        return HumanRightsRaised.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<HumanRightsRaised> received) {
        HumanRightsRaised raised = received.event();
        var clock = ClockKind.HUMAN_RIGHTS_RESPONSE.in(received.subject(), "");
        Policy policy = policies.find(raised.policy(), raised.policyVersion());
        return policy.clock(clock.kind().code())
                .map(rule -> DueDates.of(policy, rule, raised.receivedOn(), received.cause()))
                .<List<Intent<?, ?, ?>>>map(due -> List.of(
                        Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, received.at()))))
                .orElse(List.of());
    }
}
