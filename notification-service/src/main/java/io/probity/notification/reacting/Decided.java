package io.probity.notification.reacting;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.notification.referral.Grounds;
import io.probity.notification.referral.Way;
import io.probity.policy.Notifier;
import io.probity.policy.Policies;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an assessment says of a referral, whether it was decided for the first time or anew (HV-39). */
record Decided(
        Category category,
        Optional<String> agency,
        Optional<Instant> suspicionFormedAt,
        String position,
        String policy,
        String policyVersion) {
    /** The version of the form in which packages are written. */
    private static final String FORM_VERSION = "1";

    static Decided by(AssessmentEndorsed e) {
        return new Decided(
                e.category(), e.agency(), e.suspicionFormedAt(), e.position(), e.policy(), e.policyVersion());
    }

    static Decided by(AssessmentDecidedAnew e) {
        return new Decided(
                e.category(), e.agency(), e.suspicionFormedAt(), e.position(), e.policy(), e.policyVersion());
    }

    /** How fast it goes to its agency; empty where it goes to none. */
    Optional<Way> way() {
        return switch (category) {
            case LEVEL_1, SECTION_38, NOTIFY -> Optional.of(Way.AT_ONCE);
            case LEVEL_2 -> Optional.of(Way.MONTHLY_SCHEDULE);
            case LEVEL_3, NOT_NOTIFIED -> Optional.empty();
        };
    }

    Grounds grounds(Policies policies, Way way, Instant at) {
        return new Grounds(
                way,
                category.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                suspicionFormedAt.orElse(at),
                policies.find(policy, policyVersion).whoMayNotify().stream()
                        .map(Notifier::role)
                        .collect(Collectors.toSet()),
                FORM_VERSION,
                policy,
                policyVersion,
                position);
    }

    /** Queensland's levels and section 38 are referred once decided; elsewhere the suspicion itself starts the duty. */
    Instant dutyBegan(Instant decidedAt) {
        return category == Category.NOTIFY ? suspicionFormedAt.orElse(decidedAt) : decidedAt;
    }
}
