package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Assessment.Absent;
import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderOtherMatters;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.NameDecisionMaker;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.AssessmentCommand.TakePreliminaryAction;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.DecisionMakerNamed;
import io.probity.assessment.assessing.AssessmentEvent.HeaderFilled;
import io.probity.assessment.assessing.AssessmentEvent.HumanRightsConsidered;
import io.probity.assessment.assessing.AssessmentEvent.OtherMattersConsidered;
import io.probity.assessment.assessing.AssessmentEvent.PreliminaryActionTaken;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import java.util.Optional;

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
            case OpenAssessment c ->
                state instanceof Absent
                        ? accept(new AssessmentOpened(c.law(), testOf(c.law()), c.receivedOn(), c.subjects()))
                        : accept();
            case NameDecisionMaker c ->
                state instanceof Underway underway
                                && !underway.form().decisionMaker().equals(Optional.of(c.office()))
                        ? accept(new DecisionMakerNamed(c.office()))
                        : accept();
            case Deed deed ->
                switch (state) {
                    case Absent ignored -> refuse(AssessmentRule.NOT_OPEN);
                    case Underway underway -> fill(deed, underway);
                    case Endorsed ignored -> refuse(AssessmentRule.ENDORSED);
                };
        };
    }

    private Decision<AssessmentEvent> fill(Deed deed, Underway underway) {
        Optional<AssessmentRule> obstacle = Conflicts.obstacle(deed, underway.form());
        if (obstacle.isPresent()) return refuse(obstacle.get());
        Law law = underway.law();
        if (!policies.knows(law.policy(), law.version())) return refuse(AssessmentRule.LAW_UNKNOWN);
        Policy policy = policies.find(law.policy(), law.version());
        return switch (deed) {
            case FillHeader c -> fillHeader(c, policy);
            case AnswerQuestion c -> Answering.answer(c, underway, policy);
            case RecordNotNotified c -> NotNotifying.record(c, underway, policy);
            case DeclareConflict c -> Conflicts.declare(c, underway.form());
            case ManageConflict c -> Conflicts.manage(c, underway.form());
            case ConsiderHumanRights c ->
                c.reasons().isBlank()
                        ? refuse(AssessmentRule.RIGHTS_INCOMPLETE)
                        : accept(new HumanRightsConsidered(c.rights(), c.compatible(), c.reasons(), c.by().id()));
            case TakePreliminaryAction c ->
                c.description().isBlank()
                        ? refuse(AssessmentRule.ACTION_INCOMPLETE)
                        : accept(new PreliminaryActionTaken(c.action(), c.description(), c.on(), c.by().id()));
            case ConsiderOtherMatters c ->
                accept(new OtherMattersConsidered(
                        c.publicInterestDisclosure(), c.police(), c.otherBodies(), c.recommendation(), c.by().id()));
            case Endorse c -> Endorsing.endorse(c, underway, policy);
        };
    }

    private static Decision<AssessmentEvent> fillHeader(FillHeader c, Policy policy) {
        Header header = c.header();
        boolean typesKnown = !header.allegationTypes().isEmpty()
                && header.allegationTypes().stream().allMatch(policy::hasAllegationType);
        return header.fileReference().isBlank()
                        || header.businessArea().isBlank()
                        || header.details().isBlank()
                        || !typesKnown
                ? refuse(AssessmentRule.HEADER_INCOMPLETE)
                : accept(new HeaderFilled(header, c.by().id()));
    }

    /** A complaint under a policy that is not installed still opens its file: nothing is lost, and nothing decided. */
    private String testOf(Law law) {
        return policies.knows(law.policy(), law.version())
                ? policies.find(law.policy(), law.version()).test().id()
                : "unknown";
    }

    @Override
    public Assessment evolve(Assessment state, AssessmentEvent event) {
        return Filling.after(state, event);
    }
}
