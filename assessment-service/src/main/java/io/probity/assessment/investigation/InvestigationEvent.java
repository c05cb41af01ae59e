package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Law;
import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import io.probity.policy.ConflictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened in an investigation. Stored; private to this service. */
public sealed interface InvestigationEvent {

    /** @param subjects opaque ids of the officers whom the complaint names */
    @EventType("investigation.matter-known.v1")
    record MatterKnown(Matter matter, List<String> subjects) implements InvestigationEvent {}

    /** @param complainant an opaque reference */
    @EventType("investigation.complainant-known.v1")
    record ComplainantKnown(String complainant) implements InvestigationEvent {}

    @EventType("investigation.conflict-declared.v1")
    record ConflictDeclared(
            String officer,
            List<String> offices,
            @Confidential String nature) implements InvestigationEvent {
        Conflict asConflict() {
            return Conflict.declared(officer, offices, nature);
        }
    }

    /** @param covers what was known of them then: a plan manages nothing else (IC-10) */
    @EventType("investigation.conflict-managed.v2")
    record ConflictManaged(
            String officer,
            Conflict.Arrangement arrangement,
            @Confidential String steps,
            String by,
            List<ConflictKind> covers)
            implements InvestigationEvent {}

    /**
     * Its handler takes no part any more: the next one does what is theirs to do.
     *
     * @param handler empty where it goes to an office whose holder nobody recorded
     */
    @EventType("investigation.rerouted.v1")
    record InvestigationRerouted(Optional<String> handler, String fromOffice, String toOffice)
            implements InvestigationEvent {}

    @EventType("investigation.handler-named.v1")
    record HandlerNamed(String handler, String office) implements InvestigationEvent {}

    /**
     * @param agency who has to assess it before the council may begin; empty where nobody has (MC-14)
     * @param barred who takes no part in it: subjects, and officers with a conflict
     * @param subjects whom it is about, by their opaque ids
     * @param decidedBy the office that endorsed the assessment, ceo or mayor; empty where there was none
     */
    @EventType("investigation.opened.v1")
    record InvestigationOpened(
            Matter matter,
            Optional<String> agency,
            @Confidential List<String> barred,
            @Confidential List<String> subjects,
            Optional<String> decidedBy)
            implements InvestigationEvent {}

    /** The assessment was decided anew: who takes no part and who decides may have changed with it. */
    @EventType("investigation.followed-new-decision.v1")
    record NewDecisionFollowed(@Confidential List<String> barred, Optional<String> decidedBy)
            implements InvestigationEvent {}

    /** @param referral the one by which the agency is to be told of the new decision */
    @EventType("investigation.to-be-referred-anew.v1")
    record ToBeReferredAnew(String agency, String referral) implements InvestigationEvent {}

    /** A new decision leads to no agency, and none was told of the old one. */
    @EventType("investigation.freed.v1")
    record FreedByNewDecision(String agency) implements InvestigationEvent {}

    @EventType("investigation.discontinued.v1")
    record InvestigationDiscontinued() implements InvestigationEvent {}

    @EventType("investigation.held.v1")
    record InvestigationHeld(String agency, String referral) implements InvestigationEvent {}

    @EventType("investigation.hold-lifted.v1")
    record HoldLifted(String agency, String referral) implements InvestigationEvent {}

    @EventType("investigation.hold-exception-used.v1")
    record HoldExceptionUsed(
            HoldGround ground, @Confidential String action, String by) implements InvestigationEvent {}

    @EventType("investigation.directed.v1")
    record InvestigationDirected(
            String investigator, @Confidential String manner, boolean police, boolean externalHelp, String by)
            implements InvestigationEvent {}

    @EventType("investigation.criteria-applied.v1")
    record CriteriaApplied(
            List<Criterion> criteria,
            boolean investigate,
            @Confidential String reasons,
            String by) implements InvestigationEvent {}

    @EventType("investigation.step-recorded.v1")
    record InvestigationStepRecorded(
            StepKind kind, @Confidential String description, LocalDate on, String by) implements InvestigationEvent {}

    @EventType("investigation.objective-answered.v1")
    record ObjectiveAnswered(
            Objective objective, @Confidential String answer, String by) implements InvestigationEvent {}

    @EventType("investigation.adverse-material-put.v1")
    record AdverseMaterialPut(
            @Confidential String to, @Confidential String material, LocalDate respondBy, String by)
            implements InvestigationEvent {}

    @EventType("investigation.response-received.v1")
    record ResponseReceived(
            @Confidential String from, @Confidential String response, String by) implements InvestigationEvent {}

    @EventType("investigation.finding-made.v1")
    record FindingMade(
            int allegation,
            Finding finding,
            @Confidential String reasons,
            @Confidential Optional<String> against,
            @Confidential Optional<String> unheardBecause,
            String by)
            implements InvestigationEvent {}

    /** @param loss a later one takes the place of an earlier one of the same id */
    @EventType("investigation.loss-recorded.v1")
    record LossRecorded(Loss loss, @Confidential String basis, String by) implements InvestigationEvent {}

    /** @param allegation the one that was found to be true first */
    @EventType("investigation.control-review-required.v1")
    record ControlReviewRequired(int allegation) implements InvestigationEvent {}

    @EventType("investigation.controls-reviewed.v1")
    record ControlsReviewed(
            @Confidential String adequacy, @Confidential String improvements, String by)
            implements InvestigationEvent {}

    @EventType("investigation.control-review-endorsed.v1")
    record ControlReviewEndorsed(
            String office, @Confidential String remarks, String by) implements InvestigationEvent {}

    /** @param by who gave the last of the three signatures */
    @EventType("investigation.control-review-completed.v1")
    record ControlReviewCompleted(String by) implements InvestigationEvent {}

    @EventType("investigation.discipline-referred.v1")
    record DisciplineReferred(
            DisciplineUnder under, @Confidential String reasons, String by) implements InvestigationEvent {}

    @EventType("investigation.human-rights-considered.v1")
    record HumanRightsConsidered(
            List<String> rights,
            boolean compatible,
            @Confidential String reasons,
            String by) implements InvestigationEvent {}

    @EventType("investigation.completed.v1")
    record InvestigationCompleted(LocalDate on, String by) implements InvestigationEvent {}

    @EventType("investigation.chief-executive-response-sought.v1")
    record ResponseFromChiefExecutiveSought(LocalDate respondBy, String by) implements InvestigationEvent {}

    @EventType("investigation.outcome-decided.v1")
    record OutcomeDecided(
            String outcome,
            Optional<String> remedy,
            @Confidential Answer answer,
            LocalDate completedOn,
            String by,
            String office,
            Law law)
            implements InvestigationEvent {}
}
