package io.probity.notification.referral;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What became of a referral. */
public sealed interface ReferralEvent {
    ReferralRef referral();

    @EventType("referral.prepared.v1")
    record ReferralPrepared(ReferralRef referral, Grounds grounds, Instant at) implements ReferralEvent {}

    /** It will say that it takes the place of an earlier one, if that left the council. */
    @EventType("referral.amending.v1")
    record ReferralAmending(ReferralRef referral, UUID earlier) implements ReferralEvent {}

    /** @param by the one that was signed since, and takes its place at the agency */
    @EventType("referral.amended.v1")
    record ReferralAmended(ReferralRef referral, UUID by, Instant at) implements ReferralEvent {}

    /** A new decision was made before anybody had signed: it never leaves the council. */
    @EventType("referral.superseded.v1")
    record ReferralSuperseded(ReferralRef referral, Instant at) implements ReferralEvent {}

    /** A new decision leads to no agency, and this one has the matter: it has to be told. */
    @EventType("referral.withdrawal-prepared.v1")
    record WithdrawalPrepared(ReferralRef referral, Instant at) implements ReferralEvent {}

    /**
     * A later decision leads to the agency again, and it was told of none that did not.
     *
     * @param by the referral of that decision
     */
    @EventType("referral.withdrawal-overtaken.v1")
    record WithdrawalOvertaken(ReferralRef referral, UUID by, Instant at) implements ReferralEvent {}

    @EventType("referral.withdrawal-signed.v1")
    record WithdrawalSigned(
            ReferralRef referral,
            @Confidential String content,
            String contentHash,
            String signatory,
            String office,
            Instant at)
            implements ReferralEvent {}

    /** @param contentHash SHA-256 of the content, in hex: what the agency has can be held against it */
    @EventType("referral.signed.v1")
    record ReferralSigned(
            ReferralRef referral,
            String formVersion,
            @Confidential String content,
            String contentHash,
            String signatory,
            String office,
            Instant suspicionFormedAt,
            Instant at)
            implements ReferralEvent {}

    @EventType("referral.acknowledged.v1")
    record ReferralAcknowledged(ReferralRef referral, String reference, String by, Instant at)
            implements ReferralEvent {}

    @EventType("referral.decided.v1")
    record AgencyDecided(ReferralRef referral, Answer answer, Optional<String> handedTo, String by, Instant at)
            implements ReferralEvent {}

    @EventType("referral.further-information-asked.v1")
    record FurtherInformationAsked(
            ReferralRef referral, @Confidential String question, String by, Instant at) implements ReferralEvent {}

    @EventType("referral.further-information-given.v1")
    record FurtherInformationGiven(
            ReferralRef referral, @Confidential String answer, String by, Instant at) implements ReferralEvent {}
}
