package io.probity.assessment.investigation;

import io.probity.assessment.investigation.Investigation.Completed;
import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.InvestigationEvent.AdverseMaterialPut;
import io.probity.assessment.investigation.InvestigationEvent.ComplainantKnown;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewRequired;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.assessment.investigation.InvestigationEvent.CriteriaApplied;
import io.probity.assessment.investigation.InvestigationEvent.DisciplineReferred;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.FreedByNewDecision;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.HoldExceptionUsed;
import io.probity.assessment.investigation.InvestigationEvent.HoldLifted;
import io.probity.assessment.investigation.InvestigationEvent.HumanRightsConsidered;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDiscontinued;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationHeld;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.LossRecorded;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.assessment.investigation.InvestigationEvent.NewDecisionFollowed;
import io.probity.assessment.investigation.InvestigationEvent.ObjectiveAnswered;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.assessment.investigation.InvestigationEvent.ResponseFromChiefExecutiveSought;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import io.probity.assessment.investigation.InvestigationEvent.ToBeReferredAnew;
import java.util.Optional;

/** How each event changes an open investigation: exhaustive, so that a new event has to be thought of here. */
final class Opened {
    private Opened() {}

    static Investigation after(Open open, InvestigationEvent event) {
        return switch (event) {
            case HandlerNamed e -> open.with(open.lead().handledBy(e.handler(), e.office()));
            case InvestigationDirected e -> open.with(open.lead().investigatedBy(e.investigator()));
            case InvestigationHeld e -> open.with(Hold.until(e.agency(), e.referral()));
            case HoldLifted ignored -> open.with(open.hold().lifted());
            case NewDecisionFollowed e ->
                open.with(open.lead().without(e.barred()).decidedBy(e.decidedBy()));
            case ToBeReferredAnew e -> open.with(Hold.awaitingAnew(e.agency(), e.referral()));
            case FreedByNewDecision ignored -> open.with(Hold.NONE);
            // What an agency has already holds whatever is opened later.
            case InvestigationDiscontinued ignored ->
                new Investigation.Unopened(
                        Optional.of(open.matter()),
                        open.lead(),
                        open.hold().standing() == Hold.Standing.HELD ? open.hold() : Hold.NONE);
            case CriteriaApplied e -> open.decidedToInvestigate(e.investigate());
            case AdverseMaterialPut e -> open.with(open.fairness().putTo(e.to(), e.respondBy()));
            case ResponseReceived e -> open.with(open.fairness().answeredBy(e.from()));
            case FindingMade e -> open.found(e.allegation(), e.finding());
            case ObjectiveAnswered e -> open.with(open.asked().answered(e.objective()));
            case LossRecorded e -> open.with(open.asked().lost(e.loss()));
            case HumanRightsConsidered e -> open.with(open.asked().rightsConsidered(e.by()));
            case ControlReviewRequired ignored -> open.with(open.controls().nowRequired());
            case ControlsReviewed e -> open.with(open.controls().madeBy(e.by()));
            case ControlReviewEndorsed e -> open.with(open.controls().endorsedBy(e.office(), e.by()));
            case InvestigationCompleted e ->
                new Completed(
                        open.matter(),
                        open.lead(),
                        open.hold(),
                        Result.of(open.findings().values()),
                        e.on(),
                        false,
                        open.asked().rightsConsideredBy());
            case ComplainantKnown e -> open.with(open.lead().complainedBy(e.complainant()));
            case ConflictDeclared e -> open.with(open.lead().conflicted(e.asConflict()));
            case ConflictManaged e -> open.with(open.lead().managed(e));
            case InvestigationRerouted e -> open.with(open.lead().goesTo(e.handler(), e.toOffice()));
            case MatterKnown ignored -> open;
            case InvestigationOpened ignored -> open;
            case HoldExceptionUsed ignored -> open;
            case InvestigationStepRecorded ignored -> open;
            case ControlReviewCompleted ignored -> open;
            case DisciplineReferred ignored -> open;
            case ResponseFromChiefExecutiveSought ignored -> open;
            case OutcomeDecided ignored -> open;
        };
    }
}
