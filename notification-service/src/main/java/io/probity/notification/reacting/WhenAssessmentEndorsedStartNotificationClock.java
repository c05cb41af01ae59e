package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.duedates.DueDates;
import io.probity.notification.referral.Way;
import io.probity.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The time from suspicion to notification is measured and reminds (MC-11, HV-39, IC-14). */
@ApplicationScoped
public class WhenAssessmentEndorsedStartNotificationClock implements Reaction<AssessmentEndorsed> {
    private final Policies policies;

    public WhenAssessmentEndorsedStartNotificationClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<AssessmentEndorsed> to() {
        return AssessmentEndorsed.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AssessmentEndorsed> received) {
        AssessmentEndorsed endorsed = received.event();
        var clock = ClockKind.AGENCY_NOTIFICATION.in(received.subject(), endorsed.assessment());
        Decided decided = Decided.by(endorsed);
        Instant since = endorsed.suspicionFormedAt().orElse(received.at());
        Instant from = decided.dutyBegan(received.at());
        return decided.way()
                .filter(way -> way == Way.AT_ONCE)
                .map(way -> policies.find(endorsed.policy(), endorsed.policyVersion()))
                .flatMap(policy -> policy.clock(clock.kind().code())
                        .map(rule -> DueDates.of(policy, rule, from, received.cause())))
                .<List<Intent<?, ?, ?>>>map(due ->
                        List.of(Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, since))))
                .orElse(List.of());
    }
}
