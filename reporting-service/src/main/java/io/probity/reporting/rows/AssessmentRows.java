package io.probity.reporting.rows;

import static io.probity.reporting.rows.Table.ASSESSMENT;
import static io.probity.reporting.rows.Table.INVESTIGATION;
import static io.probity.reporting.rows.Table.LOSS;

import io.probity.contracts.AssessmentEvent;
import io.probity.contracts.AssessmentEvent.AssessedCorruptConduct;
import io.probity.contracts.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.contracts.AssessmentEvent.AssessedTypeA;
import io.probity.contracts.AssessmentEvent.AssessedTypeB;
import io.probity.contracts.AssessmentEvent.AssessmentCategorised;
import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.AssessmentOpened;
import io.probity.contracts.AssessmentEvent.AssessmentReopened;
import io.probity.contracts.AssessmentEvent.AssessmentRerouted;
import io.probity.contracts.AssessmentEvent.ConflictDeclared;
import io.probity.contracts.AssessmentEvent.ConflictManaged;
import io.probity.contracts.AssessmentEvent.ControlReviewCompleted;
import io.probity.contracts.AssessmentEvent.ControlReviewRequired;
import io.probity.contracts.AssessmentEvent.CriteriaApplied;
import io.probity.contracts.AssessmentEvent.DecisionsTainted;
import io.probity.contracts.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.contracts.AssessmentEvent.FindingMade;
import io.probity.contracts.AssessmentEvent.HoldExceptionUsed;
import io.probity.contracts.AssessmentEvent.HoldLifted;
import io.probity.contracts.AssessmentEvent.HumanRightsConsidered;
import io.probity.contracts.AssessmentEvent.HumanRightsConsideredInInvestigation;
import io.probity.contracts.AssessmentEvent.InvestigationCompleted;
import io.probity.contracts.AssessmentEvent.InvestigationDiscontinued;
import io.probity.contracts.AssessmentEvent.InvestigationHeld;
import io.probity.contracts.AssessmentEvent.InvestigationOpened;
import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.contracts.AssessmentEvent.InvestigationStepRecorded;
import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.AssessmentEvent.PartTaken;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionNotFormed;
import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.AssessmentEvent.RelationshipEnded;
import io.probity.contracts.AssessmentEvent.ReportingLineRecorded;
import io.probity.eventsourcing.inbox.Received;
import java.util.List;

/** Assessments, investigations, losses and control reviews: codes and dates; the text stays with assessment. */
final class AssessmentRows {

    private AssessmentRows() {}

    static void of(AssessmentEvent event, Received<?> received, Changes c) {
        switch (event) {
            case AssessmentOpened e ->
                c.about(ASSESSMENT, List.of(e.assessment()), "opened_at", received.at(), "test", e.test());
            case ConflictDeclared e ->
                c.about(ASSESSMENT, List.of(e.assessment()), "conflict_declared_at", received.at());
            case ConflictManaged e ->
                c.about(ASSESSMENT, List.of(e.assessment()), "conflict_managed_at", received.at());
            case AssessedTypeA e -> c.about(ASSESSMENT, List.of(e.assessment()), "classification", "type-a");
            case AssessedTypeB e -> c.about(ASSESSMENT, List.of(e.assessment()), "classification", "type-b");
            case AssessedCorruptConduct e ->
                c.about(ASSESSMENT, List.of(e.assessment()), "classification", "corrupt-conduct");
            case AssessedNotCorruptConduct e ->
                c.about(ASSESSMENT, List.of(e.assessment()), "classification", "not-corrupt-conduct");
            case ReasonableSuspicionFormed e -> c.about(ASSESSMENT, List.of(e.assessment()), "suspicion", true);
            case ReasonableSuspicionNotFormed e -> c.about(ASSESSMENT, List.of(e.assessment()), "suspicion", false);
            case AssessmentCategorised e -> c.about(ASSESSMENT, List.of(e.assessment()), "category", e.category());
            case NotNotifiedRecorded e ->
                c.about(
                        ASSESSMENT,
                        List.of(e.assessment()),
                        "not_notified_at",
                        received.at(),
                        "information_relied",
                        e.informationRelied());
            case AssessmentDecidedAnew e ->
                c.about(
                        ASSESSMENT,
                        List.of(e.assessment()),
                        "endorsed_at",
                        received.at(),
                        "endorsed_category",
                        e.category(),
                        "endorsed_position",
                        e.position(),
                        "agency",
                        e.agency(),
                        "suspicion_formed_at",
                        e.suspicionFormedAt());
            // They are considered on every matter; which complaints are about them, intake says.
            case HumanRightsConsidered ignored -> {}
            case HumanRightsConsideredInInvestigation ignored -> {}
            // The decision before counts until there is a new one; what taints it is read where conflicts are managed.
            case AssessmentReopened ignored -> {}
            case DecisionsTainted ignored -> {}
            case EarlierReferralsReplaced ignored -> {}
            case InvestigationRerouted ignored -> {}
            case ReportingLineRecorded ignored -> {}
            case RelationshipDeclared ignored -> {}
            case RelationshipEnded ignored -> {}
            case InvestigationDiscontinued e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "completed_at", received.at());
            // Who decides shows once it is decided: endorsed_position.
            case AssessmentRerouted ignored -> {}
            case AssessmentEndorsed e ->
                c.about(
                        ASSESSMENT,
                        List.of(e.assessment()),
                        "endorsed_at",
                        received.at(),
                        "endorsed_category",
                        e.category(),
                        "endorsed_position",
                        e.position(),
                        "agency",
                        e.agency(),
                        "suspicion_formed_at",
                        e.suspicionFormedAt(),
                        "policy",
                        e.policy(),
                        "policy_version",
                        e.policyVersion());
            case InvestigationOpened e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "opened_at", received.at(), "kind", e.kind());
            case InvestigationHeld e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "held_at", received.at(), "held_for", e.agency());
            case HoldExceptionUsed e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "hold_exception_at", received.at());
            case HoldLifted e -> c.about(INVESTIGATION, List.of(e.investigation()), "hold_lifted_at", received.at());
            case CriteriaApplied ignored -> {
                // Whether it is investigated shows in its outcome.
            }
            // Who had a part in it counts where it is reviewed.
            case PartTaken ignored -> {}
            case InvestigationStepRecorded e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "last_step_at", received.at());
            case FindingMade e -> c.about(INVESTIGATION, List.of(e.investigation()), "last_finding_at", received.at());
            case InvestigationCompleted e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "completed_at", received.at());
            case OutcomeDecided e ->
                c.about(
                        INVESTIGATION,
                        List.of(e.investigation()),
                        "outcome",
                        e.outcome(),
                        "remedy",
                        e.remedy(),
                        "action_completed_on",
                        e.completedOn(),
                        "decided_office",
                        e.office(),
                        "decided_at",
                        received.at());
            case LossRecorded e ->
                c.about(
                        LOSS,
                        List.of(e.investigation(), e.loss()),
                        "kind",
                        e.kind(),
                        "amount_cents",
                        e.amountCents(),
                        "estimated",
                        e.estimated(),
                        "at",
                        received.at());
            case ControlReviewRequired e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "control_review_required_at", received.at());
            case ControlReviewCompleted e ->
                c.about(INVESTIGATION, List.of(e.investigation()), "control_review_completed_at", received.at());
        }
    }
}
