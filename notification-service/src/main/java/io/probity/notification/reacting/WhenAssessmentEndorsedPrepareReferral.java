package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.Streams;
import io.probity.notification.referral.Grounds;
import io.probity.notification.referral.ReferralCommand.PrepareReferral;
import io.probity.notification.referral.ReferralRef;
import io.probity.notification.referral.Way;
import io.probity.policy.Notifier;
import io.probity.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must go to an agency is prepared for signature: at once, or for the monthly schedule (HV-39, IC-14). */
@ApplicationScoped
public class WhenAssessmentEndorsedPrepareReferral implements Reaction<AssessmentEndorsed> {
    /** The version of the form in which packages are written. */
    static final String FORM_VERSION = "1";

    private final Policies policies;

    public WhenAssessmentEndorsedPrepareReferral(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Class<AssessmentEndorsed> to() {
        return AssessmentEndorsed.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AssessmentEndorsed> received) {
        AssessmentEndorsed endorsed = received.event();
        Optional<Way> way = way(endorsed);
        if (way.isEmpty()) return List.of();
        var referral = ReferralRef.to(endorsed.agency().orElseThrow(), received.subject(), endorsed.assessment());
        var prepare = new PrepareReferral(referral, grounds(received, way.get()), received.at());
        return List.of(Streams.REFERRAL.intent(received.tenant(), referral.id(), prepare));
    }

    static Optional<Way> way(AssessmentEndorsed endorsed) {
        return switch (endorsed.category()) {
            case LEVEL_1, SECTION_38, NOTIFY -> Optional.of(Way.AT_ONCE);
            case LEVEL_2 -> Optional.of(Way.MONTHLY_SCHEDULE);
            case LEVEL_3, NOT_NOTIFIED -> Optional.empty();
        };
    }

    private Grounds grounds(Received<AssessmentEndorsed> received, Way way) {
        AssessmentEndorsed endorsed = received.event();
        return new Grounds(
                way,
                endorsed.category().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                endorsed.suspicionFormedAt().orElse(received.at()),
                policies.find(endorsed.policy(), endorsed.policyVersion()).whoMayNotify().stream()
                        .map(Notifier::role)
                        .collect(Collectors.toSet()),
                FORM_VERSION,
                endorsed.policy(),
                endorsed.policyVersion(),
                endorsed.position());
    }
}
