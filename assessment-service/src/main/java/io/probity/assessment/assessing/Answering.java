package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentEvent.AssessedCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessedNotCorruptConduct;
import io.probity.assessment.assessing.AssessmentEvent.AssessedTypeA;
import io.probity.assessment.assessing.AssessmentEvent.AssessedTypeB;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentCategorised;
import io.probity.assessment.assessing.AssessmentEvent.NotNotifiedSetAside;
import io.probity.assessment.assessing.AssessmentEvent.QuestionAnswered;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.assessment.assessing.AssessmentEvent.ReasonableSuspicionNotFormed;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Answer;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Policy;
import io.probity.policy.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One answer on the form, and what it establishes with all the others (HV-30 to HV-34, MC-09, IC-14). */
final class Answering {
    private Answering() {}

    static Decision<AssessmentEvent> answer(
            AnswerQuestion c, Underway underway, Policy policy, Circumstances circumstances) {
        Answer answer = c.answer();
        Optional<Question> question = policy.test().question(answer.question());
        if (question.isEmpty())
            return refuse(
                    AssessmentRule.ANSWER_NOT_ACCEPTED.of(policy.test().clause()),
                    "The test " + policy.test().id() + " has no such question: the next open one is shown with it.");
        Optional<String> objection = question.get().objectionTo(answer);
        if (objection.isPresent())
            return refuse(AssessmentRule.ANSWER_NOT_ACCEPTED.of(question.get().clause()), objection.get());
        QuestionAnswered answered = new QuestionAnswered(
                answer.question(),
                answer.value(),
                answer.options(),
                answer.reasons(),
                c.by().id(),
                c.by().officesInOrder());
        return new Decision.Accepted<>(withWhatFollows(answered, underway, policy, c, circumstances));
    }

    private static List<AssessmentEvent> withWhatFollows(
            QuestionAnswered answered,
            Underway underway,
            Policy policy,
            AnswerQuestion c,
            Circumstances circumstances) {
        Form form = underway.form();
        Course before = underway.course(policy, circumstances);
        Course after = underway.with(form.answered(Filling.given(answered))).course(policy, circumstances);
        List<AssessmentEvent> events = new ArrayList<>();
        events.add(answered);
        for (OutcomeCode outcome : after.established())
            if (!before.established().contains(outcome)) events.add(established(outcome, c, after));
        if (form.notNotified().isPresent() && !after.established().equals(before.established()))
            events.add(new NotNotifiedSetAside(answered.question()));
        return events;
    }

    private static AssessmentEvent established(OutcomeCode outcome, AnswerQuestion c, Course course) {
        String question = c.answer().question();
        return switch (outcome) {
            case TYPE_A -> new AssessedTypeA(question);
            case TYPE_B -> new AssessedTypeB(question);
            case CORRUPT_CONDUCT -> new AssessedCorruptConduct(question);
            case NOT_CORRUPT_CONDUCT -> new AssessedNotCorruptConduct(question);
            case SUSPICION_FORMED -> new ReasonableSuspicionFormed(question, c.at());
            case SUSPICION_NOT_FORMED -> new ReasonableSuspicionNotFormed(question);
            case LEVEL_1, LEVEL_2, LEVEL_3, SECTION_38, NOTIFY, NOT_NOTIFIED ->
                new AssessmentCategorised(outcome, course.agency());
        };
    }
}
