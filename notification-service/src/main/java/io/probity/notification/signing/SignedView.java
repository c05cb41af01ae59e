package io.probity.notification.signing;

import io.probity.notification.referral.Referral;
import io.probity.notification.referral.Referral.NotPrepared;
import io.probity.notification.referral.Referral.Prepared;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Superseded;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What was sent, and how long it took.
 *
 * @param contentHash SHA-256 over the package as the agency has it
 * @param fromSuspicionToNotification measured, as MC-11 asks
 */
record SignedView(
        UUID referral,
        String agency,
        String formVersion,
        String contentHash,
        String office,
        Instant referredAt,
        Duration fromSuspicionToNotification) {

    static SignedView of(Referral referral) {
        return switch (referral) {
            case Referred r ->
                new SignedView(
                        r.referral().id(),
                        r.referral().agencyId(),
                        r.grounds().formVersion(),
                        r.signed().contentHash(),
                        r.signed().office(),
                        r.signed().at(),
                        Duration.between(
                                r.grounds().suspicionFormedAt(), r.signed().at()));
            case NotPrepared _, Prepared _, Superseded _ ->
                throw new IllegalStateException("signed, and yet not referred");
        };
    }
}
