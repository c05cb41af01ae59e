package io.probity.contracts;

import java.time.Instant;
import java.time.LocalDate;

/** Referrals to agencies, letters and clocks. Subject: the complaint. */
public sealed interface NotificationEvent extends ContractEvent {

    /** What an agency does with what was referred to it. */
    enum AgencyDecision {
        RETAINED,
        REFERRED_ON,
        REFERRED_BACK,
        NO_ACTION
    }

    @Published(value = "probity.referral.prepared.v1", tells = "A referral to an agency waits for its signature.")
    record ReferralPrepared(String referral, String agency, String assessment) implements NotificationEvent {}

    /**
     * @param contentHash SHA-256 over the referral as sent, in hex
     * @param signatory the opaque id of who signed
     */
    @Published(value = "probity.referral.to-ibac.v1", tells = "A matter was notified to IBAC (MC-08).")
    record ReferredToIBAC(
            String referral, String formVersion, String contentHash, String signatory, Instant suspicionFormedAt)
            implements NotificationEvent {}

    @Published(value = "probity.referral.to-ccc.v1", tells = "A matter was notified to the CCC (HV-39).")
    record ReferredToCCC(
            String referral, String formVersion, String contentHash, String signatory, Instant suspicionFormedAt)
            implements NotificationEvent {}

    @Published(value = "probity.referral.to-icac.v1", tells = "A matter was reported to the ICAC (IC-14).")
    record ReferredToICAC(
            String referral, String formVersion, String contentHash, String signatory, Instant suspicionFormedAt)
            implements NotificationEvent {}

    /** @param agency its id in the policy packs: one that none of the three events above is for */
    @Published(value = "probity.referral.to-agency.v1", tells = "A matter was notified to another state's agency.")
    record ReferredToAgency(
            String referral,
            String agency,
            String formVersion,
            String contentHash,
            String signatory,
            Instant suspicionFormedAt)
            implements NotificationEvent {}

    @Published(
            value = "probity.referral.superseded.v1",
            tells = "A referral that nobody had signed is overtaken by a new decision.")
    record ReferralSuperseded(String referral, String agency) implements NotificationEvent {}

    @Published(
            value = "probity.referral.withdrawal-prepared.v1",
            tells =
                    "A new decision no longer leads to the agency that has the matter; telling it waits for a signature.")
    record WithdrawalPrepared(String referral, String agency) implements NotificationEvent {}

    @Published(
            value = "probity.referral.withdrawal-overtaken.v1",
            tells = "A later decision leads to the agency again, before it was told that one did not.")
    record WithdrawalOvertaken(String referral, String agency) implements NotificationEvent {}

    /**
     * @param contentHash SHA-256 over what the agency was told, in hex
     * @param signatory the opaque id of who signed
     */
    @Published(
            value = "probity.referral.withdrawn.v1",
            tells = "An agency was told that the council's decision to refer a matter was replaced.")
    record ReferralWithdrawn(String referral, String agency, String contentHash, String signatory)
            implements NotificationEvent {}

    /** @param agencyReference the agency's own file number */
    @Published(value = "probity.referral.acknowledged.v1", tells = "An agency confirmed that it has a referral.")
    record ReferralAcknowledged(String referral, String agency, String agencyReference) implements NotificationEvent {}

    @Published(value = "probity.referral.agency-decided.v1", tells = "An agency decided what it does with a referral.")
    record AgencyDecided(String referral, String agency, AgencyDecision decision) implements NotificationEvent {}

    @Published(
            value = "probity.referral.further-information-asked.v1",
            tells = "An agency asked the council for more about a referral.")
    record FurtherInformationAsked(String referral, String agency) implements NotificationEvent {}

    @Published(
            value = "probity.referral.further-information-given.v1",
            tells = "The council gave an agency what it had asked for.")
    record FurtherInformationGiven(String referral, String agency) implements NotificationEvent {}

    /** @param kind acknowledgement, outcome, appeal-outcome, out-of-scope, agency-notice */
    @Published(value = "probity.letter.drafted.v1", tells = "A letter was drafted.")
    record LetterDrafted(String letter, String kind) implements NotificationEvent {}

    @Published(value = "probity.letter.sent.v1", tells = "A letter left the council.")
    record LetterSent(String letter, String kind) implements NotificationEvent {}

    @Published(value = "probity.letter.failed.v1", tells = "A letter could not be sent and will be tried again.")
    record LetterFailed(String letter, String kind) implements NotificationEvent {}

    @Published(
            value = "probity.letter.without-recipient.v1",
            tells = "Nobody can be written to: the complaint is anonymous.")
    record LetterWithoutRecipient(String letter, String kind) implements NotificationEvent {}

    /**
     * @param kind acknowledgement, outcome-told, agency-notification
     * @param clause where the clock stands
     */
    @Published(
            value = "probity.clock.started.v1",
            tells = "A due date was computed from an event, a calendar and a clause.")
    record ClockStarted(String clock, String kind, LocalDate from, LocalDate due, String calendar, String clause)
            implements NotificationEvent {}

    @Published(value = "probity.clock.due-soon.v1", tells = "A due date is near.")
    record DueSoon(String clock, String kind, LocalDate due) implements NotificationEvent {}

    @Published(value = "probity.clock.overdue.v1", tells = "A due date has passed.")
    record Overdue(String clock, String kind, LocalDate due) implements NotificationEvent {}

    @Published(value = "probity.clock.met.v1", tells = "What was due was done.")
    record ClockMet(String clock, String kind, LocalDate due, Instant metAt) implements NotificationEvent {}

    /** @param ground why nothing is due any more, such as {@code nobody-to-tell} */
    @Published(value = "probity.clock.lapsed.v1", tells = "What was due is due no more.")
    record ClockLapsed(String clock, String kind, LocalDate due, String ground) implements NotificationEvent {}
}
