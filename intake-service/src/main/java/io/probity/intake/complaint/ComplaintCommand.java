package io.probity.intake.complaint;

import io.probity.policy.Authority;
import io.probity.policy.HumanRights;
import io.probity.policy.OutOfScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of a complaint. */
public sealed interface ComplaintCommand {

    /**
     * @param outOfScope the reason for which the form itself says that it is something else than a complaint (HV-02)
     * @param request the one that nothing was done about (HV-03)
     */
    record LodgeComplaint(
            UUID complaint,
            Particulars particulars,
            Statement statement,
            Optional<String> outOfScope,
            Optional<CustomerRequest> request,
            CouncilFacts council,
            Officer by,
            Instant at)
            implements ComplaintCommand {

        /** Said so, or among the officers it names (HV-17): nobody has to know which box to tick. */
        boolean aboutChiefExecutive() {
            return particulars.aboutChiefExecutive()
                    || council.chiefExecutive()
                            .filter(particulars.subjects()::contains)
                            .isPresent();
        }
    }

    /**
     * The complainant heard what was written down of a conversation, and agreed (HV-12).
     *
     * @param accurate whether they did
     * @param takingDown who takes down such matters, by the policy under which it was lodged (MC-02)
     */
    record ConfirmVerbalRecord(boolean accurate, String whatHappensNext, Authority takingDown, Officer by, Instant at)
            implements ComplaintCommand {}

    /**
     * @param handler opaque id of the officer it is referred to
     * @param name of that officer, as on the form
     * @param office in which they handle it
     * @param furtherAdvice what else the complainant was advised (HV-04)
     * @param reason why it goes to another handler than before
     * @param referring who may refer it, by the policy under which it was lodged (MC-22)
     * @param handling to whom it may be referred, by the same
     */
    record ReferComplaint(
            String handler,
            String name,
            String office,
            LocalDate referredOn,
            Optional<String> furtherAdvice,
            Optional<String> reason,
            Authority referring,
            Authority handling,
            LocalDate today,
            Officer by,
            Instant at)
            implements ComplaintCommand {}

    record AcknowledgeComplaint(String understanding, String nextSteps, Officer by, Instant at)
            implements ComplaintCommand {}

    /**
     * It is none of what the council handles as a complaint (HV-01, HV-02).
     *
     * @param reason code of the list
     * @param reasons the list of the policy under which it was lodged
     * @param explanation what else the complainant is told
     */
    record RefuseAsOutOfScope(
            String reason, List<OutOfScope> reasons, Optional<String> explanation, Officer by, Instant at)
            implements ComplaintCommand {}

    /** Whoever lodged it is given a receipt (HV-14). */
    record IssueReceipt(Instant at) implements ComplaintCommand {}

    /** @param text what is missing, and would help (HV-14) */
    record AskForInformation(UUID question, String text, Officer by, Instant at) implements ComplaintCommand {}

    /**
     * A letter to whoever gave no name, to be read with their receipt (HV-14).
     *
     * @param kind what it is for, such as {@code outcome}
     */
    record LeaveLetter(UUID letter, String kind, String subject, String text, Instant at) implements ComplaintCommand {}

    /** @param question the one it answers */
    record AddInformation(Optional<UUID> question, String text, Instant at) implements ComplaintCommand {}

    /**
     * Whoever reported without a name gives it now (HV-14).
     *
     * @param withheld it is not to be told in the handling of the complaint
     */
    record GiveName(UUID complainant, boolean withheld, Instant at) implements ComplaintCommand {}

    /** Whoever gave a name says whether it is to be withheld from now on (HV-14). */
    record WithholdName(boolean withheld, Instant at) implements ComplaintCommand {}

    /** @param by empty for whoever holds the receipt */
    record AttachDocument(UUID attachment, Document document, Optional<Officer> by, Instant at)
            implements ComplaintCommand {}
    /** @param other a matter that whoever links sees as well */
    record LinkMatters(UUID other, Officer by, Instant at) implements ComplaintCommand {}

    /**
     * It is a human rights complaint (HV-41): its form says so, or an officer finds it.
     *
     * @param rights codes that it says were limited; empty where it names none
     * @param law the rights of the law under which it was lodged; empty where that has no list of them
     */
    record RaiseHumanRights(List<String> rights, Optional<HumanRights> law, Officer by, Instant at)
            implements ComplaintCommand {}

    /**
     * What an administrative complaint is about may be corrupt conduct: it is reported, on a track of its own (MC-12).
     *
     * @param report under which id
     * @param origin the complaint, as it stands
     * @param complainant as whom the vault knows the complainant on this track; empty where it knows nobody
     * @param represented likewise
     * @param council what the policy in force says of a report
     */
    record RaiseSuspicion(
            UUID report,
            ComplaintFile origin,
            Suspicion suspicion,
            Optional<UUID> complainant,
            Optional<UUID> represented,
            CouncilFacts council,
            Officer by,
            Instant at)
            implements ComplaintCommand {}

    record WithdrawComplaint(Optional<String> reason, Officer by, Instant at) implements ComplaintCommand {}

    /** The handling led to an outcome; it ends once the complainant has been told. */
    record NoteOutcome(String outcome, Optional<String> remedy, Instant at) implements ComplaintCommand {}

    /** The letter with the outcome has left. */
    record NoteOutcomeTold(Instant at) implements ComplaintCommand {}

    /** A review found that the complaint was not handled as it should have been (HV-23). */
    record NoteAppealUpheld(String appeal, Instant at) implements ComplaintCommand {}

    /** The complainant was told the outcome of a review, and what is done about it (HV-23). */
    record NoteReviewOutcomeTold(String appeal, Instant at) implements ComplaintCommand {}

    /** It was decided, and endorsed, not to notify anybody of the alleged conduct (HV-35). */
    record NoteNotNotified(Instant at) implements ComplaintCommand {}

    /** The council looks into it after all: its own handling goes on. */
    record NoteInvestigationOpened(Instant at) implements ComplaintCommand {}

    /**
     * Its handler may not have it any more: it is another's (HV-36).
     *
     * @param handler empty where it went to an office whose holder nobody recorded
     * @param on the day of it
     */
    record NoteRerouted(Optional<String> handler, String office, LocalDate on, String by, Instant at)
            implements ComplaintCommand {}

    /** An agency keeps what was referred to it: the council's own handling ends. */
    record NoteRetainedByAgency(String agency, Instant at) implements ComplaintCommand {}

    /** An agency hands back what was referred to it (MC-14). */
    record NoteReferredBack(String agency, Instant at) implements ComplaintCommand {}

    /** An agency assessed what was referred to it and does nothing about it: it is the council's again (MC-14). */
    record NoteNoActionByAgency(String agency, Instant at) implements ComplaintCommand {}
}
