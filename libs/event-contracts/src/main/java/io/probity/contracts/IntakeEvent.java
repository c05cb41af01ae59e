package io.probity.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first stage of a complaint's life. Subject: the complaint. */
public sealed interface IntakeEvent extends ContractEvent {

    /** Who speaks, as far as the council may know. */
    enum Reporter {
        NAMED,
        NAME_WITHHELD,
        ANONYMOUS
    }

    /** What a complaint says happened, as far as it decides the way it goes. */
    enum Alleges {
        ADMINISTRATIVE_ACTION,
        CORRUPT_CONDUCT
    }

    /**
     * @param reference what the complainant quotes, such as {@code WCS-7Q4M2K}
     * @param complainant the person behind it, known to the identity vault alone; empty if anonymous
     * @param channel telephone, email, fax, letter, in-person, web, other (HV-04)
     * @param nature code of the council's own list (HV-06)
     * @param location code of the council's own list (HV-06)
     * @param allegationTypes codes of the policy's allegation types; empty for an administrative complaint
     * @param subjects the officers it names who are known to the council: from them every service hides it
     * @param policy whose law it stands under
     * @param policyVersion the version in force when it was lodged (HV-58)
     */
    @Published(value = "probity.complaint.lodged.v1", tells = "A complaint or report was received.")
    record ComplaintLodged(
            String reference,
            Reporter reporter,
            Optional<String> complainant,
            Alleges alleges,
            String channel,
            LocalDate receivedOn,
            String nature,
            String location,
            List<String> allegationTypes,
            List<String> subjects,
            String policy,
            String policyVersion)
            implements IntakeEvent {}

    /**
     * @param reason code of the jurisdiction's list (HV-02)
     * @param clause of the duty that the reason comes from
     */
    @Published(
            value = "probity.complaint.refused-as-out-of-scope.v1",
            tells = "Something is not handled as a complaint; the right place for it was told, and it stays on record.")
    record ComplaintRefusedAsOutOfScope(String reason, String clause) implements IntakeEvent {}

    /** @param requestedOn the request's own date (HV-03) */
    @Published(
            value = "probity.complaint.converted-from-request.v1",
            tells = "A complaint is about inaction on a customer request, which keeps its own date and reference.")
    record RequestConvertedToComplaint(LocalDate requestedOn) implements IntakeEvent {}

    @Published(
            value = "probity.complaint.verbal-record-confirmed.v1",
            tells = "The complainant confirmed that what was written down of a conversation is right (HV-12).")
    record VerbalRecordConfirmed(String by) implements IntakeEvent {}

    /**
     * @param office manager, ceo or mayor
     * @param ground why it goes there: a clause id
     */
    @Published(
            value = "probity.complaint.referred-to-handler.v1",
            tells = "A complaint was given to the officer who handles it.")
    record ComplaintReferredToHandler(String handler, String office, LocalDate referredOn, String ground)
            implements IntakeEvent {}

    @Published(
            value = "probity.complaint.acknowledged.v1",
            tells = "The complainant was told what was understood and what happens next.")
    record ComplaintAcknowledged(String by) implements IntakeEvent {}

    @Published(
            value = "probity.complaint.more-information-asked.v1",
            tells =
                    "Whoever reported without a name was asked for what is missing, and reads it with a receipt (HV-14).")
    record MoreInformationAsked(String question, String by) implements IntakeEvent {}

    /** @param question the one it answers; empty for what nobody asked */
    @Published(
            value = "probity.complaint.information-added.v1",
            tells = "Whoever reported without a name answered a question, or added what they know.")
    record InformationAdded(Optional<String> question) implements IntakeEvent {}

    /**
     * @param reporter what they are from now on
     * @param complainant the person behind it, known to the identity vault alone
     */
    @Published(
            value = "probity.complaint.reporter-identified.v1",
            tells = "Whoever reported gave a name, or says again whether it is to be withheld (HV-14).")
    record ReporterIdentified(Reporter reporter, String complainant) implements IntakeEvent {}
    /** @param complaint the other one; never a hidden one beside one that is not */
    @Published(
            value = "probity.complaint.linked.v1",
            tells = "A matter was linked to another that it belongs together with.")
    record MattersLinked(String complaint) implements IntakeEvent {}

    /**
     * Once of a complaint, when it is lodged or when an officer finds so.
     *
     * @param rights codes of the jurisdiction's list that it says were limited; empty where it names none
     * @param receivedOn the day on which the complaint was received
     * @param policy whose law it stands under
     * @param policyVersion the version in force when it was lodged (HV-58)
     */
    @Published(
            value = "probity.complaint.human-rights-raised.v1",
            tells = "A complaint is received as a human rights complaint (HV-41).")
    record HumanRightsRaised(List<String> rights, LocalDate receivedOn, String policy, String policyVersion)
            implements IntakeEvent {}

    @Published(value = "probity.complaint.withdrawn.v1", tells = "The complainant took a complaint back.")
    record ComplaintWithdrawn() implements IntakeEvent {}

    /** @param outcome the code under which the handling ended */
    @Published(value = "probity.complaint.closed.v1", tells = "The handling of a complaint ended.")
    record ComplaintClosed(String outcome) implements IntakeEvent {}

    @Published(value = "probity.complaint.reopened.v1", tells = "A closed complaint is open again.")
    record ComplaintReopened(String ground) implements IntakeEvent {}

    @Published(value = "probity.identity.sealed.v1", tells = "Who a person is was put into the identity vault.")
    record IdentitySealed(String person) implements IntakeEvent {}

    /**
     * @param to the officer or process that asked
     * @param ground the coded ground it was given on (HV-57)
     */
    @Published(value = "probity.identity.disclosed.v1", tells = "The identity vault told somebody who a person is.")
    record IdentityDisclosed(String person, String to, String ground) implements IntakeEvent {}

    /**
     * Holds no reporter, no story and no subject: of what was diverted the council keeps nothing else either.
     *
     * @param about the office that the report was about, such as {@code councillor}
     * @param agency to which the reporter was sent
     */
    @Published(
            value = "probity.disclosure.diverted.v1",
            tells = "Somebody was told to make a report to an agency directly; the council did not take it in (MC-04).")
    record DisclosureDiverted(String about, String agency, String clause) implements IntakeEvent {}

    /**
     * Its id is no complaint's, and no other event names it: nothing here leads to another track of the same report (MC-12).
     *
     * @param subjects the officers it names who are known to the council: from them every service hides it
     * @param policy whose law it stands under
     * @param policyVersion the version in force when it was received (HV-58)
     */
    @Published(
            value = "probity.disclosure.received.v1",
            tells = "A public interest disclosure was received; its coordinator alone reads it (MC-03).")
    record DisclosureReceived(LocalDate receivedOn, List<String> subjects, String policy, String policyVersion)
            implements IntakeEvent {}

    /** @param assessable whether it has to be notified */
    @Published(
            value = "probity.disclosure.assessed.v1",
            tells = "The coordinator decided whether a disclosure has to be notified.")
    record DisclosureAssessed(boolean assessable) implements IntakeEvent {}

    /**
     * @param due names the clock under which the agency is notified; empty for the one that began when it was received
     * @param informedOn the day on which the first of what is new was disclosed
     * @param policy whose law it stands under
     * @param policyVersion the version in force when it was received (HV-58)
     */
    @Published(
            value = "probity.disclosure.assessed-anew.v1",
            tells = "More was disclosed, and the coordinator decided again whether a disclosure has to be notified.")
    record DisclosureAssessedAnew(
            boolean assessable, String due, LocalDate informedOn, String policy, String policyVersion)
            implements IntakeEvent {}

    @Published(value = "probity.disclosure.notified.v1", tells = "An agency was notified of a disclosure.")
    record DisclosureNotified(String agency) implements IntakeEvent {}

    /** @param due names the clock that it stops, as {@code DisclosureAssessedAnew} did */
    @Published(
            value = "probity.disclosure.notified-anew.v1",
            tells = "An agency was notified of a disclosure after it had been assessed anew.")
    record DisclosureNotifiedAnew(String agency, String due) implements IntakeEvent {}
}
