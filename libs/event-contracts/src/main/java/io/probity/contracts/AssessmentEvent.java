package io.probity.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assessment of alleged corrupt conduct, and investigation. Subject: the complaint. */
public sealed interface AssessmentEvent extends ContractEvent {

    /** Where an assessment leads. Exactly one of these, or none at all and a section 40A record. */
    enum Category {
        LEVEL_1,
        LEVEL_2,
        LEVEL_3,
        SECTION_38,
        NOTIFY,
        NOT_NOTIFIED
    }

    enum Finding {
        SUBSTANTIATED,
        PARTLY_SUBSTANTIATED,
        NOT_SUBSTANTIATED,
        UNABLE_TO_DETERMINE
    }

    /** @param test the statutory test that is run, such as {@code qld-corrupt-conduct} */
    @Published(value = "probity.assessment.opened.v1", tells = "A file was opened to assess alleged corrupt conduct.")
    record AssessmentOpened(String assessment, String policy, String policyVersion, String test)
            implements AssessmentEvent {}

    @Published(value = "probity.assessment.conflict-declared.v1", tells = "An officer declared a conflict of interest.")
    record ConflictDeclared(String assessment, String officer) implements AssessmentEvent {}

    @Published(value = "probity.assessment.conflict-managed.v1", tells = "Steps were taken about a declared conflict.")
    record ConflictManaged(String assessment, String officer) implements AssessmentEvent {}

    @Published(value = "probity.assessment.type-a.v1", tells = "All three elements of Type A were found (HV-30).")
    record AssessedTypeA(String assessment) implements AssessmentEvent {}

    @Published(value = "probity.assessment.type-b.v1", tells = "Type A failed; all of Type B was found (HV-31).")
    record AssessedTypeB(String assessment) implements AssessmentEvent {}

    @Published(
            value = "probity.assessment.corrupt-conduct.v1",
            tells = "The conduct is corrupt conduct and a relevant offence as Victoria's test asks (MC-09).")
    record AssessedCorruptConduct(String assessment) implements AssessmentEvent {}

    @Published(
            value = "probity.assessment.not-corrupt-conduct.v1",
            tells = "The conduct is not corrupt conduct in the sense of the statutory test.")
    record AssessedNotCorruptConduct(String assessment) implements AssessmentEvent {}

    @Published(value = "probity.assessment.suspicion-formed.v1", tells = "A reasonable suspicion is held (HV-32).")
    record ReasonableSuspicionFormed(String assessment) implements AssessmentEvent {}

    @Published(value = "probity.assessment.suspicion-not-formed.v1", tells = "No reasonable suspicion is held.")
    record ReasonableSuspicionNotFormed(String assessment) implements AssessmentEvent {}

    @Published(value = "probity.assessment.categorised.v1", tells = "What follows from the assessment was decided.")
    record AssessmentCategorised(String assessment, Category category) implements AssessmentEvent {}

    @Published(
            value = "probity.assessment.not-notified-recorded.v1",
            tells = "A record was made of a decision not to notify (HV-35, section 40A).")
    record NotNotifiedRecorded(String assessment, List<String> informationRelied) implements AssessmentEvent {}

    /**
     * @param rights codes of the jurisdiction's list that are engaged
     * @param compatible whether what is decided is compatible with them
     */
    @Published(
            value = "probity.assessment.human-rights-considered.v1",
            tells =
                    "Human rights were considered in an assessment: which are engaged, and whether it is compatible (HV-41).")
    record HumanRightsConsidered(String assessment, List<String> rights, boolean compatible)
            implements AssessmentEvent {}

    /**
     * @param rights codes of the jurisdiction's list that are engaged
     * @param compatible whether what is decided is compatible with them
     */
    @Published(
            value = "probity.investigation.human-rights-considered.v1",
            tells =
                    "Human rights were considered in an investigation: which are engaged, and whether it is compatible (HV-41).")
    record HumanRightsConsideredInInvestigation(String investigation, List<String> rights, boolean compatible)
            implements AssessmentEvent {}

    /**
     * @param fromOffice the office whose holder would have decided
     * @param toOffice the office whose holder decides instead
     */
    @Published(
            value = "probity.assessment.rerouted.v1",
            tells = "Another office decides on an assessment, as its turn came in the policy's order (HV-37).")
    record AssessmentRerouted(String assessment, String fromOffice, String toOffice) implements AssessmentEvent {}

    /**
     * @param agency who must be told, such as {@code ccc}; empty where nobody is
     * @param suspicionFormedAt when the reasonable suspicion was formed; empty where none was (MC-11)
     */
    @Published(value = "probity.assessment.endorsed.v1", tells = "The decision-maker endorsed an assessment (HV-37).")
    record AssessmentEndorsed(
            String assessment,
            Category category,
            Optional<String> agency,
            Optional<Instant> suspicionFormedAt,
            String by,
            String position,
            String policy,
            String policyVersion)
            implements AssessmentEvent {}

    /** @param decisions what the officer had decided by then: ids of questions, not-notified, category, endorsement */
    @Published(
            value = "probity.assessment.decisions-tainted.v1",
            tells = "A conflict of interest was declared after decisions had been taken (HV-36).")
    record DecisionsTainted(String assessment, String officer, List<String> decisions) implements AssessmentEvent {}

    /** @param ground late-conflict, new-information, error */
    @Published(
            value = "probity.assessment.reopened.v1",
            tells = "An endorsed assessment is decided anew; until then the old decision stands (HV-37).")
    record AssessmentReopened(String assessment, String ground) implements AssessmentEvent {}

    /**
     * @param referral the id under which the matter is referred, where it is
     * @param agency who must be told; empty where nobody is
     * @param suspicionFormedAt when the reasonable suspicion was formed; empty where none was (MC-11)
     * @param replacedAgency whom the decision before led to; empty where it led to none
     * @param replacedReferral under which id that was referred; empty where it was the first decision
     */
    @Published(
            value = "probity.assessment.decided-anew.v1",
            tells = "A new decision takes the place of an endorsed one, which stays as it was (HV-37).")
    record AssessmentDecidedAnew(
            String assessment,
            String referral,
            Category category,
            Optional<String> agency,
            Optional<Instant> suspicionFormedAt,
            String by,
            String position,
            String policy,
            String policyVersion,
            Optional<String> replacedAgency,
            Optional<String> replacedReferral)
            implements AssessmentEvent {}

    /**
     * @param agency to which earlier decisions led
     * @param first whether the first decision is one of them, which is referred under no id of its own
     * @param referrals under which ids the others were referred, in the order of the decisions
     * @param referral the id under which the new decision leads there again; empty where it does not
     */
    @Published(
            value = "probity.assessment.earlier-referrals-replaced.v1",
            tells = "A new decision takes the place of all that led to an agency before (HV-37).")
    record EarlierReferralsReplaced(
            String assessment, String agency, boolean first, List<String> referrals, Optional<String> referral)
            implements AssessmentEvent {}

    @Published(
            value = "probity.investigation.discontinued.v1",
            tells = "An investigation is not continued, as a new decision leads to none.")
    record InvestigationDiscontinued(String investigation) implements AssessmentEvent {}

    /** @param kind administrative or fraud */
    @Published(value = "probity.investigation.opened.v1", tells = "An investigation was opened.")
    record InvestigationOpened(String investigation, String kind) implements AssessmentEvent {}

    @Published(value = "probity.investigation.held.v1", tells = "An investigation waits for an agency (MC-06).")
    record InvestigationHeld(String investigation, String agency) implements AssessmentEvent {}

    @Published(
            value = "probity.investigation.hold-exception-used.v1",
            tells = "A step was taken despite a hold (MC-07).")
    record HoldExceptionUsed(String investigation, String ground, String by) implements AssessmentEvent {}

    @Published(value = "probity.investigation.hold-lifted.v1", tells = "An agency let an investigation go on (MC-14).")
    record HoldLifted(String investigation, String agency) implements AssessmentEvent {}

    @Published(
            value = "probity.investigation.criteria-applied.v1",
            tells = "It was decided by the criteria whether to investigate (HV-59).")
    record CriteriaApplied(String investigation) implements AssessmentEvent {}

    @Published(value = "probity.investigation.step-recorded.v1", tells = "A step of an investigation was recorded.")
    record InvestigationStepRecorded(String investigation, String kind) implements AssessmentEvent {}

    @Published(value = "probity.investigation.finding-made.v1", tells = "A finding was made on one allegation.")
    record FindingMade(String investigation, int allegation, Finding finding) implements AssessmentEvent {}

    /** Tells neither what was done nor about whom: who did it is beside it, as with every event. */
    @Published(
            value = "probity.investigation.part-taken.v1",
            tells =
                    "Somebody did something in an investigation of which no more is told, and so had a part in it (HV-45).")
    record PartTaken(String investigation) implements AssessmentEvent {}

    @Published(value = "probity.investigation.completed.v1", tells = "An investigation was completed.")
    record InvestigationCompleted(String investigation) implements AssessmentEvent {}

    /**
     * @param outcome substantiated, partly-substantiated, not-substantiated
     * @param remedy code of the remedial action, such as {@code corrected-bill}; empty where there is none
     * @param policy whose law the matter stands under, as {@code ComplaintLodged} named it
     * @param policyVersion the version in force when the matter was lodged (HV-58)
     */
    @Published(
            value = "probity.investigation.outcome-decided.v1",
            tells = "What the council does about a complaint was decided; the complainant must be told (HV-10).")
    record OutcomeDecided(
            String investigation,
            String outcome,
            Optional<String> remedy,
            LocalDate completedOn,
            String by,
            String office,
            String policy,
            String policyVersion)
            implements AssessmentEvent {}

    /**
     * @param loss which one: what is recorded of it later takes the place of what was recorded before
     * @param amountCents in cents of the Australian dollar
     * @param kind money or other-asset
     */
    @Published(
            value = "probity.fraud.loss-recorded.v1",
            tells = "A loss from fraud was recorded, or what was recorded of it is corrected (MC-18).")
    record LossRecorded(String investigation, String loss, String kind, long amountCents, boolean estimated)
            implements AssessmentEvent {}

    @Published(
            value = "probity.fraud.control-review-required.v1",
            tells = "A fraud calls for a review of controls (MC-20).")
    record ControlReviewRequired(String investigation) implements AssessmentEvent {}

    @Published(
            value = "probity.fraud.control-review-completed.v1",
            tells = "A review of internal controls was completed.")
    record ControlReviewCompleted(String investigation) implements AssessmentEvent {}

    /**
     * @param handler who has it now; empty where it went to an office whose holder nobody recorded
     * @param fromOffice the office that had it
     * @param toOffice the office that has it instead
     */
    @Published(
            value = "probity.investigation.rerouted.v1",
            tells = "An administrative complaint went on to another, as its handler may not have it (HV-36).")
    record InvestigationRerouted(String investigation, Optional<String> handler, String fromOffice, String toOffice)
            implements AssessmentEvent {}

    /**
     * @param officer who reports
     * @param reportsTo their manager
     */
    @Published(
            value = "probity.officer.reporting-line-recorded.v1",
            tells = "It was entered in the register to whom an officer reports from a day on (HV-36).")
    record ReportingLineRecorded(String officer, String reportsTo, LocalDate since) implements AssessmentEvent {}

    /**
     * @param relationship the entry in the register
     * @param officer in whose entry it stands
     * @param other whom they are close to
     */
    @Published(
            value = "probity.officer.relationship-declared.v1",
            tells = "It was entered in the register that two people are close to each other (HV-36).")
    record RelationshipDeclared(String relationship, String officer, String other, LocalDate since)
            implements AssessmentEvent {}

    /** @param until the first day on which it no longer bars */
    @Published(
            value = "probity.officer.relationship-ended.v1",
            tells = "Two people are no longer close to each other, as the register has it (HV-36).")
    record RelationshipEnded(String relationship, LocalDate until) implements AssessmentEvent {}
}
