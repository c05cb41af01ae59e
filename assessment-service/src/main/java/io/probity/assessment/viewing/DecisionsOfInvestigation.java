package io.probity.assessment.viewing;

import io.probity.assessment.investigation.InvestigationEvent;
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

/** What in an investigation is somebody's decision: exhaustive, so that a new event has to be thought of here. */
final class DecisionsOfInvestigation {
    private DecisionsOfInvestigation() {}

    /** What was decided, such as finding-1; empty where something else was recorded. */
    static Optional<String> decided(InvestigationEvent event) {
        return switch (event) {
            case InvestigationDirected ignored -> Optional.of("direction");
            case CriteriaApplied ignored -> Optional.of("criteria");
            case FindingMade e -> Optional.of("finding-" + e.allegation());
            case InvestigationCompleted ignored -> Optional.of("completion");
            case OutcomeDecided ignored -> Optional.of("outcome");
            case DisciplineReferred ignored -> Optional.of("discipline-referral");
            case ControlsReviewed ignored -> Optional.of("control-review");
            case MatterKnown ignored -> Optional.empty();
            case ComplainantKnown ignored -> Optional.empty();
            case ConflictDeclared ignored -> Optional.empty();
            case ConflictManaged ignored -> Optional.empty();
            case InvestigationRerouted ignored -> Optional.empty();
            case HandlerNamed ignored -> Optional.empty();
            case InvestigationOpened ignored -> Optional.empty();
            case NewDecisionFollowed ignored -> Optional.empty();
            case ToBeReferredAnew ignored -> Optional.empty();
            case FreedByNewDecision ignored -> Optional.empty();
            case InvestigationDiscontinued ignored -> Optional.empty();
            case InvestigationHeld ignored -> Optional.empty();
            case HoldLifted ignored -> Optional.empty();
            case HoldExceptionUsed ignored -> Optional.empty();
            case InvestigationStepRecorded ignored -> Optional.empty();
            case ObjectiveAnswered ignored -> Optional.empty();
            case AdverseMaterialPut ignored -> Optional.empty();
            case ResponseReceived ignored -> Optional.empty();
            case LossRecorded ignored -> Optional.empty();
            case ControlReviewRequired ignored -> Optional.empty();
            case ControlReviewEndorsed ignored -> Optional.empty();
            case ControlReviewCompleted ignored -> Optional.empty();
            case HumanRightsConsidered ignored -> Optional.empty();
            case ResponseFromChiefExecutiveSought ignored -> Optional.empty();
        };
    }
}
