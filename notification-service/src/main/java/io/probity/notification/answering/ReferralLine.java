package io.probity.notification.answering;

import io.probity.notification.viewing.ReferralView;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral in an agency's list. */
record ReferralLine(
        UUID referral,
        String council,
        Instant referredAt,
        Instant suspicionFormedAt,
        String formVersion,
        String contentHash,
        @Nullable String agencyReference,
        @Nullable String decision,
        boolean questionOpen) {

    static ReferralLine of(ReferralView view) {
        return new ReferralLine(
                view.referral,
                view.tenant,
                Objects.requireNonNull(view.referredAt),
                view.suspicionFormedAt,
                view.formVersion,
                Objects.requireNonNull(view.contentHash),
                view.agencyReference,
                view.decision,
                view.questionOpen);
    }
}
