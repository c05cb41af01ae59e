package io.probity.reporting.rows;

import static io.probity.reporting.rows.Table.CLOCK;
import static io.probity.reporting.rows.Table.LETTER;
import static io.probity.reporting.rows.Table.REFERRAL;

import io.probity.contracts.NotificationEvent;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.ClockLapsed;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.ClockStarted;
import io.probity.contracts.NotificationEvent.DueSoon;
import io.probity.contracts.NotificationEvent.FurtherInformationAsked;
import io.probity.contracts.NotificationEvent.FurtherInformationGiven;
import io.probity.contracts.NotificationEvent.LetterDrafted;
import io.probity.contracts.NotificationEvent.LetterFailed;
import io.probity.contracts.NotificationEvent.LetterSent;
import io.probity.contracts.NotificationEvent.LetterWithoutRecipient;
import io.probity.contracts.NotificationEvent.Overdue;
import io.probity.contracts.NotificationEvent.ReferralAcknowledged;
import io.probity.contracts.NotificationEvent.ReferralPrepared;
import io.probity.contracts.NotificationEvent.ReferralSuperseded;
import io.probity.contracts.NotificationEvent.ReferralWithdrawn;
import io.probity.contracts.NotificationEvent.ReferredToAgency;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import io.probity.contracts.NotificationEvent.ReferredToIBAC;
import io.probity.contracts.NotificationEvent.ReferredToICAC;
import io.probity.contracts.NotificationEvent.WithdrawalOvertaken;
import io.probity.contracts.NotificationEvent.WithdrawalPrepared;
import io.probity.eventsourcing.inbox.Received;
import java.time.Instant;
import java.util.List;

/** Referrals, letters and clocks. */
final class NotificationRows {

    private NotificationRows() {}

    static void of(NotificationEvent event, Received<?> received, Changes c) {
        Instant at = received.at();
        switch (event) {
            case ReferralPrepared e ->
                c.about(
                        REFERRAL,
                        List.of(e.referral()),
                        "prepared_at",
                        at,
                        "agency",
                        e.agency(),
                        "assessment",
                        e.assessment());
            // Nothing waits any more for a signature: it counts neither as sent nor as open.
            case ReferralSuperseded e -> c.about(REFERRAL, List.of(e.referral()), "decision", "superseded");
            case WithdrawalPrepared ignored -> {}
            case WithdrawalOvertaken ignored -> {}
            case ReferralWithdrawn ignored -> {}
            case ReferredToIBAC e ->
                sent("ibac", e.referral(), e.formVersion(), e.contentHash(), e.suspicionFormedAt(), at, c);
            case ReferredToCCC e ->
                sent("ccc", e.referral(), e.formVersion(), e.contentHash(), e.suspicionFormedAt(), at, c);
            case ReferredToICAC e ->
                sent("icac", e.referral(), e.formVersion(), e.contentHash(), e.suspicionFormedAt(), at, c);
            case ReferredToAgency e ->
                sent(e.agency(), e.referral(), e.formVersion(), e.contentHash(), e.suspicionFormedAt(), at, c);
            case ReferralAcknowledged e ->
                c.about(
                        REFERRAL,
                        List.of(e.referral()),
                        "acknowledged_at",
                        at,
                        "agency_reference",
                        e.agencyReference());
            case FurtherInformationAsked e -> c.about(REFERRAL, List.of(e.referral()), "asked_at", at);
            case FurtherInformationGiven e -> c.about(REFERRAL, List.of(e.referral()), "given_at", at);
            case AgencyDecided e ->
                c.about(REFERRAL, List.of(e.referral()), "decision", e.decision(), "decided_at", at);
            case LetterDrafted e -> c.about(LETTER, List.of(e.letter()), "kind", e.kind(), "drafted_at", at);
            case LetterSent e -> c.about(LETTER, List.of(e.letter()), "kind", e.kind(), "sent_at", at);
            case LetterFailed e -> c.about(LETTER, List.of(e.letter()), "kind", e.kind(), "failed_at", at);
            case LetterWithoutRecipient e ->
                c.about(LETTER, List.of(e.letter()), "kind", e.kind(), "without_recipient_at", at);
            case ClockStarted e ->
                c.about(
                        CLOCK,
                        List.of(e.clock()),
                        "kind",
                        e.kind(),
                        "started_from",
                        e.from(),
                        "due",
                        e.due(),
                        "calendar",
                        e.calendar(),
                        "clause",
                        e.clause());
            case DueSoon e -> c.about(CLOCK, List.of(e.clock()), "kind", e.kind(), "due", e.due(), "due_soon_at", at);
            case Overdue e -> c.about(CLOCK, List.of(e.clock()), "kind", e.kind(), "due", e.due(), "overdue_at", at);
            case ClockMet e ->
                c.about(CLOCK, List.of(e.clock()), "kind", e.kind(), "due", e.due(), "met_at", e.metAt());
            case ClockLapsed e ->
                c.about(
                        CLOCK,
                        List.of(e.clock()),
                        "kind",
                        e.kind(),
                        "due",
                        e.due(),
                        "lapsed_at",
                        at,
                        "lapsed_ground",
                        e.ground());
        }
    }

    private static void sent(
            String agency, String referral, String form, String hash, Instant suspicion, Instant at, Changes c) {
        c.about(
                REFERRAL,
                List.of(referral),
                "agency",
                agency,
                "sent_at",
                at,
                "form_version",
                form,
                "content_hash",
                hash,
                "suspicion_formed_at",
                suspicion);
    }
}
