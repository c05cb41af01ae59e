package io.probity.notification.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of a referral. */
public sealed interface ReferralCommand {

    /** @param amends the earlier referral of the same matter, where it was decided anew */
    record PrepareReferral(ReferralRef referral, Grounds grounds, Optional<UUID> amends, Instant at)
            implements ReferralCommand {
        public PrepareReferral(ReferralRef referral, Grounds grounds, Instant at) {
            this(referral, grounds, Optional.empty(), at);
        }
    }

    /**
     * The matter was decided anew.
     *
     * @param by the referral that takes its place; empty where none does
     */
    record ReplaceReferral(Optional<UUID> by, Instant at) implements ReferralCommand {}

    /** @param content what the agency is told */
    record SignWithdrawal(Officer officer, String content, Instant at) implements ReferralCommand {}

    /** @param content the whole package in its canonical form */
    record SignReferral(Officer officer, String content, Instant at) implements ReferralCommand {}

    /** @param reference the agency's own file number */
    record AcknowledgeReferral(String reference, String by, Instant at) implements ReferralCommand {}

    /** @param handedTo who has it now, where it was referred on (MC-13) */
    record DecideOnReferral(Answer answer, Optional<String> handedTo, String by, Instant at)
            implements ReferralCommand {}

    record AskForMore(String question, String by, Instant at) implements ReferralCommand {}

    record GiveMore(Officer officer, String answer, Instant at) implements ReferralCommand {}
}
