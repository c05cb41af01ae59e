package io.probity.notification.answering;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.probity.notification.facts.CouncilFact;
import io.probity.notification.referral.Referral;
import io.probity.notification.referral.Referral.Question;
import io.probity.notification.referral.Referral.Referred;
import io.probity.notification.referral.Referral.Signed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its agency reads it.
 *
 * @param content the package as it was signed
 * @param withdrawal what the council told since, where a new decision of it no longer leads to the agency
 * @param contentHash SHA-256 of the bytes at {@code …/package}, in hex
 */
record OpenedReferral(
        UUID referral,
        String council,
        String formVersion,
        String office,
        Instant referredAt,
        String contentHash,
        @JsonRawValue String content,
        Optional<String> agencyReference,
        Optional<String> decision,
        Optional<String> handedTo,
        List<Question> questions,
        @JsonRawValue @Nullable String withdrawal) {

    /** What of a referral's state its agency reads: nothing before it was signed, and later nothing that waits for a signature. */
    static Optional<OpenedReferral> shown(Referral referral, CouncilFact council) {
        return referral instanceof Referred r ? Optional.of(of(r, council)) : Optional.empty();
    }

    static OpenedReferral of(Referred r, CouncilFact council) {
        return new OpenedReferral(
                r.referral().id(),
                council.name(),
                r.grounds().formVersion(),
                r.signed().office(),
                r.signed().at(),
                r.signed().contentHash(),
                r.signed().content(),
                r.agencyReference(),
                r.answer().map(answer -> answer.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                r.handedTo(),
                r.questions(),
                r.withdrawal().signed().map(Signed::content).orElse(null));
    }
}
