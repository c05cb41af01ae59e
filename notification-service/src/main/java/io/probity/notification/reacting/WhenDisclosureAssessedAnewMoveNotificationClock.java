package io.probity.notification.reacting;

import io.probity.contracts.IntakeEvent.DisclosureAssessedAnew;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import io.probity.notification.duedates.DueDates;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * What turns out to be assessable after all is notified within the days its policy gives, counted from what is new; a clock
 * that runs already runs on. What turns out not to be is not notified (MC-12).
 */
@ApplicationScoped
public class WhenDisclosureAssessedAnewMoveNotificationClock implements Reaction<DisclosureAssessedAnew> {
    private final Policies policies;

    public WhenDisclosureAssessedAnewMoveNotificationClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<DisclosureAssessedAnew> to() {
        return DisclosureAssessedAnew.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<DisclosureAssessedAnew> received) {
        var clock = ClockKind.DISCLOSURE_NOTIFICATION.in(
                received.subject(), received.event().due());
        Optional<ClockCommand> move = received.event().assessable()
                ? started(received, clock)
                : Optional.of(new LapseClock(clock, "not-assessable", received.at()));
        return move.<List<Intent<?, ?, ?>>>map(
                        command -> List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), command)))
                .orElse(List.of());
    }

    private Optional<ClockCommand> started(Received<DisclosureAssessedAnew> received, ClockRef clock) {
        DisclosureAssessedAnew event = received.event();
        Policy policy = policies.find(event.policy(), event.policyVersion());
        return policy.clock(clock.kind().code())
                .map(rule -> DueDates.of(policy, rule, event.informedOn(), received.cause()))
                .map(due -> new StartClock(clock, due, received.at()));
    }
}
