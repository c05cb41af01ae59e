package io.probity.assessment.publishing;

import io.probity.assessment.Matters;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.contracts.AssessmentEvent.ControlReviewCompleted;
import io.probity.contracts.AssessmentEvent.ControlReviewRequired;
import io.probity.contracts.AssessmentEvent.CriteriaApplied;
import io.probity.contracts.AssessmentEvent.Finding;
import io.probity.contracts.AssessmentEvent.FindingMade;
import io.probity.contracts.AssessmentEvent.HoldExceptionUsed;
import io.probity.contracts.AssessmentEvent.HoldLifted;
import io.probity.contracts.AssessmentEvent.HumanRightsConsideredInInvestigation;
import io.probity.contracts.AssessmentEvent.InvestigationCompleted;
import io.probity.contracts.AssessmentEvent.InvestigationDiscontinued;
import io.probity.contracts.AssessmentEvent.InvestigationHeld;
import io.probity.contracts.AssessmentEvent.InvestigationOpened;
import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.contracts.AssessmentEvent.InvestigationStepRecorded;
import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.AssessmentEvent.PartTaken;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Investigations as others hear of them. */
@ApplicationScoped
class InvestigationPublishing implements Publishing<InvestigationEvent> {

    @Override
    public Class<InvestigationEvent> of() {
        return InvestigationEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<InvestigationEvent> recorded) {
        UUID complaint = recorded.stream().id();
        return told(Matters.investigationOf(complaint), recorded.event())
                .map(event -> new Publication(Topics.ASSESSMENT, complaint, event));
    }

    private static Optional<ContractEvent> told(String id, InvestigationEvent event) {
        return switch (event) {
            case InvestigationEvent.InvestigationOpened e ->
                Optional.of(new InvestigationOpened(id, Codes.of(e.matter().track())));
            case InvestigationEvent.InvestigationHeld e -> Optional.of(new InvestigationHeld(id, e.agency()));
            case InvestigationEvent.HoldLifted e -> Optional.of(new HoldLifted(id, e.agency()));
            case InvestigationEvent.HoldExceptionUsed e ->
                Optional.of(new HoldExceptionUsed(id, Codes.of(e.ground()), e.by()));
            case InvestigationEvent.CriteriaApplied ignored -> Optional.of(new CriteriaApplied(id));
            case InvestigationEvent.InvestigationStepRecorded e ->
                Optional.of(new InvestigationStepRecorded(id, Codes.of(e.kind())));
            case InvestigationEvent.FindingMade e ->
                Optional.of(new FindingMade(id, e.allegation(), finding(e.finding())));
            case InvestigationEvent.LossRecorded e ->
                Optional.of(new LossRecorded(
                        id,
                        e.loss().id().toString(),
                        Codes.of(e.loss().kind()),
                        e.loss().amountCents(),
                        e.loss().estimated()));
            case InvestigationEvent.ControlReviewRequired ignored -> Optional.of(new ControlReviewRequired(id));
            case InvestigationEvent.ControlReviewCompleted ignored -> Optional.of(new ControlReviewCompleted(id));
            case InvestigationEvent.InvestigationCompleted ignored -> Optional.of(new InvestigationCompleted(id));
            case InvestigationEvent.OutcomeDecided e ->
                Optional.of(new OutcomeDecided(
                        id,
                        e.outcome(),
                        e.remedy(),
                        e.completedOn(),
                        e.by(),
                        e.office(),
                        e.law().policy(),
                        e.law().version()));
            case InvestigationEvent.ToBeReferredAnew e -> Optional.of(new InvestigationHeld(id, e.agency()));
            case InvestigationEvent.FreedByNewDecision e -> Optional.of(new HoldLifted(id, e.agency()));
            case InvestigationEvent.InvestigationDiscontinued ignored -> Optional.of(new InvestigationDiscontinued(id));
            case InvestigationEvent.InvestigationRerouted e ->
                Optional.of(new InvestigationRerouted(id, e.handler(), e.fromOffice(), e.toOffice()));
            // That somebody did something, and not what: to whom what was put, say, is told to nobody.
            case InvestigationEvent.InvestigationDirected _,
                    InvestigationEvent.ObjectiveAnswered _,
                    InvestigationEvent.AdverseMaterialPut _,
                    InvestigationEvent.ResponseReceived _,
                    InvestigationEvent.ControlsReviewed _,
                    InvestigationEvent.ControlReviewEndorsed _,
                    InvestigationEvent.DisciplineReferred _,
                    InvestigationEvent.ResponseFromChiefExecutiveSought _ -> Optional.of(new PartTaken(id));
            case InvestigationEvent.HumanRightsConsidered e ->
                Optional.of(new HumanRightsConsideredInInvestigation(id, e.rights(), e.compatible()));
            case InvestigationEvent.ComplainantKnown ignored -> Optional.empty();
            case InvestigationEvent.ConflictDeclared ignored -> Optional.empty();
            case InvestigationEvent.ConflictManaged ignored -> Optional.empty();
            case InvestigationEvent.NewDecisionFollowed ignored -> Optional.empty();
            case InvestigationEvent.MatterKnown ignored -> Optional.empty();
            case InvestigationEvent.HandlerNamed ignored -> Optional.empty();
        };
    }

    private static Finding finding(io.probity.assessment.investigation.Finding finding) {
        return switch (finding) {
            case SUBSTANTIATED -> Finding.SUBSTANTIATED;
            case PARTLY_SUBSTANTIATED -> Finding.PARTLY_SUBSTANTIATED;
            case NOT_SUBSTANTIATED -> Finding.NOT_SUBSTANTIATED;
            case UNABLE_TO_DETERMINE -> Finding.UNABLE_TO_DETERMINE;
        };
    }
}
