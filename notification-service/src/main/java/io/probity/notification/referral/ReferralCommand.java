package io.probity.notification.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of a referral. */
public sealed interface ReferralCommand {

    record PrepareReferral(ReferralRef referral, Grounds grounds, Instant at) implements ReferralCommand {}

    /**
     * It takes the place of others, whether it was heard of already or not.
     *
     * @param earlier referrals of the same matter to the same agency, the latest last
     */
    record AmendReferrals(ReferralRef referral, List<UUID> earlier) implements ReferralCommand {}

    /** @param by the referral that takes its place and was signed */
    record MarkAmended(UUID by, Instant at) implements ReferralCommand {}

    /**
     * The matter was decided anew.
     *
     * @param by the referral to the same agency that takes its place; empty where none does
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
