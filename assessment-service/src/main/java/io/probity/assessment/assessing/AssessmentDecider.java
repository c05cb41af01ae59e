package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Assessment.Absent;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.Act;
import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderOtherMatters;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.DeclareNoConflict;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.KnowComplainant;
import io.probity.assessment.assessing.AssessmentCommand.LeaveUnidentified;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.Move;
import io.probity.assessment.assessing.AssessmentCommand.NameHandler;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.AssessmentCommand.Reopen;
import io.probity.assessment.assessing.AssessmentCommand.TakePreliminaryAction;
import io.probity.assessment.assessing.AssessmentEvent.PreliminaryActionTaken;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Duty;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import java.util.Optional;
import java.util.function.Function;

/** Decides what may stand on an assessment form. The law it applies is data, and never changes once it is published. */
public final class AssessmentDecider implements Decider<AssessmentCommand, Assessment, AssessmentEvent> {
    private final Policies policies;

    public AssessmentDecider(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Assessment initialState() {
        return new Absent();
    }

    @Override
    public Decision<AssessmentEvent> decide(AssessmentCommand command, Assessment state) {
        return switch (command) {
            case OpenAssessment c -> state instanceof Absent ? Opening.open(c, policies) : accept();
            case KnowComplainant c -> state instanceof Underway underway ? Opening.know(c, underway.form()) : accept();
            case NameHandler c -> state instanceof Underway underway ? Opening.handle(c, underway.form()) : accept();
            case Move c ->
                state instanceof Underway underway
                        ? under(underway.law(), policy -> Rerouting.byItself(underway, policy, c.circumstances()))
                        : accept();
            case Act act ->
                switch (state) {
                    case Absent ignored -> refuse(AssessmentRule.NOT_OPEN);
                    case Underway underway -> act(act, underway);
                    case Endorsed endorsed ->
                        under(endorsed.law(), policy -> OnceEndorsed.decide(act, endorsed, policy));
                };
        };
    }

    private Decision<AssessmentEvent> act(Act act, Underway underway) {
        Parties parties = new Parties(underway.form(), act.circumstances());
        Optional<AssessmentRule> obstacle = Conflicts.obstacle(act.deed(), parties);
        if (obstacle.isPresent()) return refuse(obstacle.get());
        return under(
                underway.law(),
                policy -> Rerouting.after(fill(act, underway, policy, parties), underway, policy, act.circumstances()));
    }

    private Decision<AssessmentEvent> under(Law law, Function<Policy, Decision<AssessmentEvent>> deciding) {
        return policies.knows(law.policy(), law.version())
                ? deciding.apply(policies.find(law.policy(), law.version()))
                : refuse(AssessmentRule.LAW_UNKNOWN);
    }

    private static Decision<AssessmentEvent> fill(Act act, Underway underway, Policy policy, Parties parties) {
        Circumstances circumstances = act.circumstances();
        if (!Assessors.may(act.deed(), policy, parties))
            return refuse(
                    AssessmentRule.NOT_AN_ASSESSOR,
                    AssessmentRule.NOT_AN_ASSESSOR.sentence() + " "
                            + policy.whoMay(Duty.ASSESS).sentence());
        return switch (act.deed()) {
            case FillHeader c -> Heading.fill(c, policy);
            case LeaveUnidentified c -> Heading.leaveUnidentified(c, underway.form());
            case AnswerQuestion c -> Answering.answer(c, underway, policy, circumstances);
            case RecordNotNotified c -> NotNotifying.record(c, underway, policy, circumstances);
            case DeclareConflict c -> Conflicts.declare(c, underway.form(), Optional.empty());
            case DeclareNoConflict c -> Conflicts.declareNone(c, underway.form());
            case ManageConflict c -> Conflicts.manage(c, parties, policy.managementPlans());
            case ConsiderHumanRights c -> Weighing.rights(c, policy);
            case TakePreliminaryAction c ->
                c.description().isBlank()
                        ? refuse(AssessmentRule.ACTION_INCOMPLETE)
                        : accept(new PreliminaryActionTaken(c.action(), c.description(), c.on(), c.by().id()));
            case ConsiderOtherMatters c -> Weighing.otherMatters(c, policy);
            case Reopen ignored -> refuse(AssessmentRule.NOT_ENDORSED);
            case Endorse c -> Endorsing.endorse(c, underway, policy, parties);
        };
    }

    @Override
    public Assessment evolve(Assessment state, AssessmentEvent event) {
        return Filling.after(state, event);
    }
}
