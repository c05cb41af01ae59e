package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.duedates.DueDates;
import io.probity.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A complaint is acknowledged in writing within the days its policy gives (HV-08); an anonymous one cannot be. */
@ApplicationScoped
public class WhenComplaintLodgedStartAcknowledgementClock implements Reaction<ComplaintLodged> {
    private final Policies policies;

    public WhenComplaintLodgedStartAcknowledgementClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<ComplaintLodged> to() {
        return ComplaintLodged.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ComplaintLodged> received) {
        ComplaintLodged lodged = received.event();
        var clock = ClockKind.ACKNOWLEDGEMENT.in(received.subject(), "");
        return Optional.of(lodged)
                .filter(it -> it.complainant().isPresent())
                .map(it -> policies.find(it.policy(), it.policyVersion()))
                .flatMap(policy -> policy.clock(clock.kind().code())
                        .map(rule -> DueDates.of(policy, rule, lodged.receivedOn(), received.cause())))
                .<List<Intent<?, ?, ?>>>map(due -> List.of(
                        Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, received.at()))))
                .orElse(List.of());
    }
}
