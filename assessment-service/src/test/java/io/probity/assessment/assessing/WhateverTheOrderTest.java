package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.ASSESSOR;
import static io.probity.assessment.assessing.Forms.BEFORE_THE_AGREEMENT;
import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.DECIDER;
import static io.probity.assessment.assessing.Forms.IRONBARK;
import static io.probity.assessment.assessing.Forms.MAYOR;
import static io.probity.assessment.assessing.Forms.NOW;
import static io.probity.assessment.assessing.Forms.OTHER_ASSESSOR;
import static io.probity.assessment.assessing.Forms.TODAY;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.NameDecisionMaker;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Answer;
import io.probity.policy.OutcomeCode;
import io.probity.policy.Policy;
import io.probity.policy.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of forms, filled in and changed in any order by several hands: what gets endorsed is always in order. */
class WhateverTheOrderTest {
    private static final int SEEDS = 3_000;
    private static final List<Officer> HANDS = List.of(ASSESSOR, OTHER_ASSESSOR, CEO, MAYOR);

    @Test
    @Tag("HV-33")
    @Tag("HV-34")
    @Tag("HV-35")
    @Tag("HV-36")
    @Tag("HV-37")
    void every_endorsed_assessment_ended_in_one_way_and_in_clean_hands() {
        int endorsed = 0;
        for (int seed = 0; seed < SEEDS; seed++) if (endsInOrder(seed)) endorsed++;
        assertThat(endorsed)
                .as("forms that came to an end; none would prove nothing")
                .isGreaterThan(SEEDS / 10);
    }

    private static boolean endsInOrder(int seed) {
        Random random = new Random(seed);
        Law law = random.nextInt(3) == 0 ? IRONBARK : WATTLE_CREEK;
        LocalDate received = random.nextInt(4) == 0 ? BEFORE_THE_AGREEMENT : TODAY;
        Optional<LocalDate> agreed = Optional.of(random.nextBoolean() ? received : received.plusDays(1))
                .filter(day -> random.nextInt(3) == 0);
        Assessment state = after(DECIDER.initialState(), new OpenAssessment(law, received, List.of()));
        for (int i = 0; i < 120 && !(state instanceof Endorsed); i++) state = after(state, some(random, law, agreed));
        if (!(state instanceof Endorsed it)) return false;
        OutcomeCode category = it.endorsement().category();
        boolean recorded = it.form().notNotified().isPresent();
        assertThat(category.kind()).as("seed %d", seed).isEqualTo(OutcomeCode.Kind.CATEGORY);
        assertThat(recorded)
                .as("seed %d: %s with its record, or none", seed, category)
                .isEqualTo(!category.isReferred());
        assertThat(it.endorsement().agency().isPresent()).isEqualTo(category.isReferred());
        assertThat(it.form().bars(it.endorsement().by()))
                .as("seed %d: endorsed in conflict", seed)
                .isFalse();
        Policy policy = Forms.POLICIES.find(law.policy(), law.version());
        Course course = Course.of(policy, policy.facts(received, agreed), it.form());
        for (String question : course.conclusion().orElseThrow().asked()) {
            Given given = it.form().answers().get(question);
            assertThat(it.form().bars(given.by()))
                    .as("seed %d: assessed in conflict", seed)
                    .isFalse();
            assertThat(given.by())
                    .as("seed %d", seed)
                    .isNotEqualTo(it.endorsement().by());
        }
        return true;
    }

    private static Assessment after(Assessment state, AssessmentCommand command) {
        Assessment next = state;
        if (DECIDER.decide(command, state) instanceof Decision.Accepted<AssessmentEvent>(var events))
            for (AssessmentEvent event : events) next = DECIDER.evolve(next, event);
        return next;
    }

    private static AssessmentCommand some(Random random, Law law, Optional<LocalDate> agreed) {
        Officer by = HANDS.get(random.nextInt(HANDS.size()));
        Officer assessor = HANDS.get(random.nextInt(2));
        return switch (random.nextInt(24)) {
            case 0 -> new DeclareConflict("A cousin.", by);
            case 1, 2 ->
                new ManageConflict(
                        HANDS.get(random.nextInt(HANDS.size())).id(),
                        random.nextBoolean() ? Arrangement.STANDS_ASIDE : Arrangement.CONTINUES_UNDER_PLAN,
                        "Steps.",
                        by);
            case 3, 4 ->
                random.nextInt(8) == 0
                        ? new FillHeader(
                                Forms.header(List.of(Forms.subject(by.id()))).header(), CEO)
                        : Forms.header(List.of(), law.equals(IRONBARK) ? "petty-cash" : "fraud");
            case 5, 6 ->
                new RecordNotNotified("Conduct.", List.of("records"), "The payroll.", "Reasons.", agreed, assessor);
            case 7 -> random.nextInt(10) == 0 ? new NameDecisionMaker("mayor") : new Endorse("Name", agreed, NOW, by);
            case 8 -> new Endorse("Name", agreed, NOW, CEO);
            default -> new AnswerQuestion(answer(random, law), agreed, NOW, random.nextInt(9) == 0 ? by : assessor);
        };
    }

    private static Answer answer(Random random, Law law) {
        List<Question> questions = Forms.POLICIES.find(law.policy(), law.version()).test().steps().stream()
                .flatMap(step -> step.questions().stream())
                .toList();
        Question question = questions.get(random.nextInt(questions.size()));
        List<String> codes = question.codes();
        Optional<String> one =
                codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(random.nextInt(codes.size())));
        return switch (question.kind()) {
            case YES_NO ->
                random.nextBoolean()
                        ? new Answer(question.id(), Answer.YES, one.stream().toList(), "Reasons.")
                        : Answer.no(question.id(), "Reasons.");
            case ONE_OF -> Answer.choose(question.id(), one.orElseThrow(), "Reasons.");
            case ANY_OF -> Answer.several(question.id(), "Reasons.", one.orElseThrow());
        };
    }
}
