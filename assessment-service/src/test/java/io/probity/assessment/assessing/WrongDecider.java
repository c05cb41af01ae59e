package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.DECIDER;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.Act;
import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.ConflictManaged;
import io.probity.assessment.assessing.AssessmentEvent.NotNotifiedRecorded;
import io.probity.assessment.assessing.AssessmentEvent.QuestionAnswered;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.decider.Rule;
import io.probity.policy.ConflictKind;
import io.probity.policy.OutcomeCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The decider, and one thing that it does wrong.
 *
 * @param breaks what is thereby broken, in the words of {@link Invariants} and {@link Filled}
 * @param instead what it says in place of the right decision; nothing where it says that one
 */
record WrongDecider(
        String name, String breaks, BiFunction<Act, Assessment, Optional<Decision<AssessmentEvent>>> instead)
        implements Decider<AssessmentCommand, Assessment, AssessmentEvent> {

    static List<WrongDecider> all() {
        return List.of(
                new WrongDecider(
                        "endorses a decision not to notify without its record",
                        "neither in a referral nor in a record",
                        (act, state) -> endorsing(act, state, AssessmentRule.RECORD_MISSING, OutcomeCode.LEVEL_3)),
                new WrongDecider(
                        "endorses with a question open",
                        "a question of the test is open",
                        (act, state) -> act.deed() instanceof Endorse
                                        && state instanceof Underway it
                                        && it.form().header().isPresent()
                                        && DECIDER.decide(act, state)
                                                instanceof Decision.Refused<AssessmentEvent>(Rule rule, var ignored)
                                        && rule.name().equals("QUESTIONS_OPEN")
                                ? endorsed(act.deed(), it, OutcomeCode.LEVEL_1)
                                : Optional.empty()),
                new WrongDecider(
                        "keeps half a record",
                        "a part of its record is missing",
                        (act, state) -> act.deed() instanceof RecordNotNotified c
                                        && refuses(act, state, AssessmentRule.RECORD_INCOMPLETE)
                                ? Optional.of(Decision.accept(new NotNotifiedRecorded(
                                        c.conduct(), c.informationRelied(), c.evidence(), c.reasons(), c.by().id())))
                                : Optional.empty()),
                new WrongDecider(
                        "lets answers of somebody in conflict stand",
                        "somebody assessed who may not",
                        (act, state) ->
                                endorsing(act, state, AssessmentRule.ASSESSED_IN_CONFLICT, OutcomeCode.NOT_NOTIFIED)),
                new WrongDecider(
                        "takes an answer from whoever gives one",
                        "somebody assessed whom the policy does not name",
                        (act, state) -> act.deed() instanceof AnswerQuestion c
                                        && refuses(act, state, AssessmentRule.NOT_AN_ASSESSOR)
                                ? Optional.of(Decision.accept(new QuestionAnswered(
                                        c.answer().question(),
                                        c.answer().value(),
                                        c.answer().options(),
                                        c.answer().reasons(),
                                        c.by().id(),
                                        c.by().officesInOrder())))
                                : Optional.empty()),
                new WrongDecider(
                        "makes plans for more than the policy has them for",
                        "somebody went on under a plan that the policy does not have",
                        (act, state) -> act.deed() instanceof ManageConflict c
                                        && c.arrangement() == Arrangement.CONTINUES_UNDER_PLAN
                                        && DECIDER.decide(act, state) instanceof Decision.Accepted<AssessmentEvent>
                                ? Optional.of(Decision.accept(new ConflictManaged(
                                        c.officer(),
                                        c.arrangement(),
                                        c.steps(),
                                        c.by().id(),
                                        List.of(ConflictKind.values()))))
                                : Optional.empty()),
                new WrongDecider(
                        "lets an assessor endorse",
                        "who assessed it endorsed it",
                        (act, state) ->
                                endorsing(act, state, AssessmentRule.NOT_BY_AN_ASSESSOR, OutcomeCode.NOT_NOTIFIED)),
                new WrongDecider(
                        "endorses before human rights were considered",
                        "human rights were not considered first",
                        (act, state) -> endorsing(act, state, AssessmentRule.RIGHTS_FIRST, OutcomeCode.NOT_NOTIFIED)),
                new WrongDecider(
                        "does not look into the registers",
                        "somebody endorsed who may not",
                        (act, state) -> Optional.of(DECIDER.decide(
                                new Act(
                                        act.deed(),
                                        new Circumstances(act.circumstances().agreedFrom(), List.of(), Map.of())),
                                state))),
                new WrongDecider(
                        "takes an answer when it was endorsed",
                        "a decision that was made has changed",
                        (act, state) -> act.deed() instanceof AnswerQuestion c && state instanceof Endorsed
                                ? Optional.of(Decision.accept(new QuestionAnswered(
                                        c.answer().question(),
                                        c.answer().value(),
                                        c.answer().options(),
                                        "Too late.",
                                        c.by().id(),
                                        List.of())))
                                : Optional.empty()));
    }

    @Override
    public Assessment initialState() {
        return DECIDER.initialState();
    }

    @Override
    public Decision<AssessmentEvent> decide(AssessmentCommand command, Assessment state) {
        return command instanceof Act act
                ? instead.apply(act, state).orElseGet(() -> DECIDER.decide(act, state))
                : DECIDER.decide(command, state);
    }

    /** Whoever takes an answer too late also writes it down. */
    @Override
    public Assessment evolve(Assessment state, AssessmentEvent event) {
        return state instanceof Endorsed it && event instanceof QuestionAnswered answered
                ? it.with(it.form().answered(Filling.given(answered)))
                : DECIDER.evolve(state, event);
    }

    private static Optional<Decision<AssessmentEvent>> endorsing(
            Act act, Assessment state, AssessmentRule refused, OutcomeCode category) {
        return act.deed() instanceof Endorse && state instanceof Underway it && refuses(act, state, refused)
                ? endorsed(act.deed(), it, category)
                : Optional.empty();
    }

    private static boolean refuses(Act act, Assessment state, AssessmentRule rule) {
        return DECIDER.decide(act, state) instanceof Decision.Refused<AssessmentEvent>(Rule refused, var ignored)
                && refused.equals(rule);
    }

    private static Optional<Decision<AssessmentEvent>> endorsed(Deed deed, Underway it, OutcomeCode category) {
        return Optional.of(Decision.accept(new AssessmentEndorsed(
                it.law(),
                category,
                List.of(category),
                Optional.empty(),
                Optional.empty(),
                deed.by().id(),
                "Name",
                "ceo",
                Forms.NOW)));
    }
}
