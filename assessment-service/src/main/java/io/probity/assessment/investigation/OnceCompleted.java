package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.Investigation.Completed;
import io.probity.assessment.investigation.Investigation.Decided;
import io.probity.assessment.investigation.InvestigationCommand.ConsiderHumanRights;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.DeclareConflict;
import io.probity.assessment.investigation.InvestigationCommand.Deed;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.Inquiry;
import io.probity.assessment.investigation.InvestigationCommand.ManageConflict;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationCommand.SeekChiefExecutiveResponse;
import io.probity.assessment.investigation.InvestigationCommand.UseHoldException;
import io.probity.assessment.investigation.InvestigationEvent.ComplainantKnown;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.HumanRightsConsidered;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.assessment.investigation.InvestigationEvent.ResponseFromChiefExecutiveSought;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.util.Optional;

/** What is left to do when an investigation is completed: to decide its outcome. */
final class OnceCompleted {
    private OnceCompleted() {}

    /** What changes nothing any more leaves it as it is. */
    static Investigation after(Completed completed, InvestigationEvent event) {
        return switch (event) {
            case HandlerNamed e -> completed.with(completed.lead().handledBy(e.handler(), e.office()));
            case ComplainantKnown e -> completed.with(completed.lead().complainedBy(e.complainant()));
            case ConflictDeclared e -> completed.with(completed.lead().conflicted(e.asConflict()));
            case ConflictManaged e -> completed.with(completed.lead().managed(e));
            case InvestigationRerouted e -> completed.with(completed.lead().goesTo(e.handler(), e.toOffice()));
            case ResponseFromChiefExecutiveSought ignored -> completed.withChiefExecutiveAsked();
            case HumanRightsConsidered e -> completed.withRightsConsidered(e.by());
            case OutcomeDecided e ->
                new Decided(
                        completed.matter(),
                        completed.lead(),
                        completed.hold(),
                        e.outcome(),
                        e.remedy(),
                        Optional.ofNullable(e.answer()),
                        e.completedOn(),
                        e.by(),
                        e.office());
            default -> completed;
        };
    }

    static Decision<InvestigationEvent> decide(Deed deed, Completed completed, Turn turn, Policies policies) {
        if (turn.bars(deed.by()) && !(deed instanceof DeclareConflict)) return refuse(InvestigationRule.STANDS_ASIDE);
        return switch (deed) {
            case DecideOutcome c -> decideOutcome(c, completed, turn, policies);
            case SeekChiefExecutiveResponse c -> seekResponse(c, completed, turn);
            case DeclareConflict c -> WhileOpen.declare(c);
            case ManageConflict c -> WhileOpen.manage(c, turn);
            case ConsiderHumanRights c -> Rights.consider(c, turn, policies);
            case Inquiry ignored -> refuse(InvestigationRule.NO_LONGER_OPEN);
            case UseHoldException ignored -> refuse(InvestigationRule.NO_LONGER_OPEN);
            case DirectInvestigation ignored -> refuse(InvestigationRule.NO_LONGER_OPEN);
            case ReviewControls ignored -> refuse(InvestigationRule.NO_LONGER_OPEN);
            case EndorseControlReview ignored -> refuse(InvestigationRule.NO_LONGER_OPEN);
        };
    }

    private static Decision<InvestigationEvent> seekResponse(
            SeekChiefExecutiveResponse c, Completed completed, Turn turn) {
        if (!completed.lead().wentToTheMayor()) return refuse(InvestigationRule.MAYOR_ONLY);
        if (turn.handles(c.by()).isEmpty()) return refuse(InvestigationRule.NOT_THE_HANDLER);
        return accept(new ResponseFromChiefExecutiveSought(c.respondBy(), c.by().id()));
    }

    private static Decision<InvestigationEvent> decideOutcome(
            DecideOutcome c, Completed completed, Turn turn, Policies policies) {
        Optional<InvestigationRule> obstacle = obstacle(c, completed, turn, policies);
        if (obstacle.isPresent()) return refuse(obstacle.get());
        return accept(new OutcomeDecided(
                completed.result().code(),
                c.remedy(),
                c.answer(),
                completed.completedOn(),
                c.by().id(),
                office(c.by(), completed, turn).orElseThrow(),
                completed.matter().law()));
    }

    private static Optional<InvestigationRule> obstacle(
            DecideOutcome c, Completed completed, Turn turn, Policies policies) {
        if (office(c.by(), completed, turn).isEmpty())
            return Optional.of(
                    completed.matter().track() == Track.FRAUD
                            ? InvestigationRule.OUTCOME_BY_THE_CEO
                            : InvestigationRule.NOT_THE_HANDLER);
        if (completed.lead().wentToTheMayor() && !completed.chiefExecutiveAsked())
            return Optional.of(InvestigationRule.CEO_RESPONSE_FIRST);
        if (Rights.areMissing(completed.rightsConsideredBy(), turn, policies))
            return Optional.of(InvestigationRule.RIGHTS_FIRST);
        if (!c.answer().complete()) return Optional.of(InvestigationRule.OUTCOME_INCOMPLETE);
        return c.remedy().isPresent() && !completed.result().upheld()
                ? Optional.of(InvestigationRule.REMEDY_WITHOUT_ERROR)
                : Optional.empty();
    }

    private static Optional<String> office(Officer by, Completed completed, Turn turn) {
        return completed.matter().track() == Track.ADMINISTRATIVE ? turn.handles(by) : turn.officeOf(by);
    }
}
