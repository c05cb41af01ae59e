package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.DisclosureReceived;
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

/** An assessable disclosure is notified within the days its policy gives (MC-12), whatever other tracks are open. */
@ApplicationScoped
public class WhenDisclosureReceivedStartNotificationClock implements Reaction<DisclosureReceived> {
    private final Policies policies;

    public WhenDisclosureReceivedStartNotificationClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<DisclosureReceived> to() {
        return DisclosureReceived.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<DisclosureReceived> received) {
        DisclosureReceived event = received.event();
        var clock = ClockKind.DISCLOSURE_NOTIFICATION.in(received.subject(), "");
        Policy policy = policies.find(event.policy(), event.policyVersion());
        return policy.clock(clock.kind().code())
                .map(rule -> DueDates.of(policy, rule, event.receivedOn(), received.cause()))
                .<List<Intent<?, ?, ?>>>map(due -> List.of(
                        Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, received.at()))))
                .orElse(List.of());
    }
}
