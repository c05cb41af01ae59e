package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockKind;
import io.probity.notification.clock.ClockRef;
import io.probity.notification.clock.DueDate;
import io.probity.notification.duedates.DueDates;
import io.probity.notification.referral.ReferralRef;
import io.probity.notification.referral.Way;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The decision before is no longer due at its agency; where the new one is, its own time runs (MC-11). */
@ApplicationScoped
public class WhenAssessmentDecidedAnewMoveNotificationClock implements Reaction<AssessmentDecidedAnew> {
    private final Policies policies;

    public WhenAssessmentDecidedAnewMoveNotificationClock(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<AssessmentDecidedAnew> to() {
        return AssessmentDecidedAnew.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AssessmentDecidedAnew> received) {
        return Stream.concat(lapse(received), start(received)).toList();
    }

    private static Stream<Intent<?, ?, ?>> lapse(Received<AssessmentDecidedAnew> received) {
        return Earlier.referral(received).stream().map(earlier -> {
            ClockRef clock = clockOf(earlier);
            var lapse = new LapseClock(clock, "decided-anew", received.at());
            return Streams.CLOCK.intent(received.tenant(), clock.id(), lapse);
        });
    }

    private Stream<Intent<?, ?, ?>> start(Received<AssessmentDecidedAnew> received) {
        AssessmentDecidedAnew anew = received.event();
        Decided decided = Decided.by(anew);
        Instant since = anew.suspicionFormedAt().orElse(received.at());
        return Earlier.next(received)
                .filter(next -> decided.way().filter(Way.AT_ONCE::equals).isPresent())
                .stream()
                .map(WhenAssessmentDecidedAnewMoveNotificationClock::clockOf)
                .flatMap(clock -> due(received, clock, decided)
                        .map(due ->
                                Streams.CLOCK.intent(received.tenant(), clock.id(), new StartClock(clock, due, since)))
                        .stream());
    }

    private Optional<DueDate> due(Received<AssessmentDecidedAnew> received, ClockRef clock, Decided decided) {
        Policy policy =
                policies.find(received.event().policy(), received.event().policyVersion());
        return policy.clock(clock.kind().code())
                .map(rule -> DueDates.of(policy, rule, decided.dutyBegan(received.at()), received.cause()));
    }

    private static ClockRef clockOf(ReferralRef referral) {
        return ClockKind.AGENCY_NOTIFICATION.in(referral.complaint(), referral.decision());
    }
}
