package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.AssessmentCommand.Act;
import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderOtherMatters;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.DeclareNoConflict;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.LeaveUnidentified;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.AssessmentCommand.Reopen;
import io.probity.assessment.assessing.AssessmentCommand.TakePreliminaryAction;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.assessment.assessing.AssessmentEvent.ConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.ConflictManaged;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policy;
import java.util.Optional;

/** What can still be done when an assessment was endorsed: a late conflict is declared, or it is decided anew. */
final class OnceEndorsed {
    private OnceEndorsed() {}

    static Decision<AssessmentEvent> decide(Act act, Endorsed endorsed, Policy policy) {
        Parties parties = new Parties(endorsed.form(), act.circumstances());
        Optional<AssessmentRule> obstacle = Conflicts.obstacle(act.deed(), parties);
        if (obstacle.isPresent()) return refuse(obstacle.get());
        return switch (act.deed()) {
            case DeclareConflict c -> Conflicts.declare(c, endorsed.form(), Optional.of(endorsed.endorsement()));
            case ManageConflict c -> Conflicts.manage(c, parties, policy.managementPlans());
            case Reopen c -> reopen(c, endorsed, new Succession(policy.deciding(), parties));
            case FillHeader ignored -> refuse(AssessmentRule.ENDORSED);
            case LeaveUnidentified ignored -> refuse(AssessmentRule.ENDORSED);
            case AnswerQuestion ignored -> refuse(AssessmentRule.ENDORSED);
            case DeclareNoConflict ignored -> refuse(AssessmentRule.ENDORSED);
            case RecordNotNotified ignored -> refuse(AssessmentRule.ENDORSED);
            case ConsiderHumanRights ignored -> refuse(AssessmentRule.ENDORSED);
            case TakePreliminaryAction ignored -> refuse(AssessmentRule.ENDORSED);
            case ConsiderOtherMatters ignored -> refuse(AssessmentRule.ENDORSED);
            case Endorse ignored -> refuse(AssessmentRule.ENDORSED);
        };
    }

    private static Decision<AssessmentEvent> reopen(Reopen c, Endorsed endorsed, Succession succession) {
        Optional<String> office = succession.positionOf(c.by());
        if (office.isEmpty()) return refuse(AssessmentRule.NOT_THE_DECISION_MAKER);
        if (c.reasons().isBlank()) return refuse(AssessmentRule.REOPENING_INCOMPLETE);
        if (c.ground() == Reopen.Ground.LATE_CONFLICT
                && !Taint.isOn(endorsed.form(), endorsed.endorsement(), succession.parties()))
            return refuse(AssessmentRule.NOTHING_TAINTED);
        int next = endorsed.rounds().size() + 1;
        return accept(new AssessmentReopened(next, c.ground(), c.reasons(), c.by().id(), office.get(), c.at()));
    }

    /** Nothing changes a decision but what leaves it as it was. */
    static Assessment after(Endorsed endorsed, AssessmentEvent event) {
        return switch (event) {
            case ConflictDeclared e -> endorsed.with(Filling.declared(endorsed.form(), e));
            case ConflictManaged e -> endorsed.with(Filling.managed(endorsed.form(), e));
            case AssessmentReopened ignored ->
                new Assessment.Underway(
                        endorsed.law(),
                        endorsed.test(),
                        endorsed.receivedOn(),
                        endorsed.form().unanswered(),
                        endorsed.rounds());
            default -> endorsed;
        };
    }
}
