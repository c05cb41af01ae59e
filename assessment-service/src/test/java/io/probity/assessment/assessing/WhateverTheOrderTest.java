package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.ASSESSOR;
import static io.probity.assessment.assessing.Forms.BEFORE_THE_AGREEMENT;
import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.DECIDER;
import static io.probity.assessment.assessing.Forms.IRONBARK;
import static io.probity.assessment.assessing.Forms.MAYOR;
import static io.probity.assessment.assessing.Forms.NOW;
import static io.probity.assessment.assessing.Forms.OTHER_ASSESSOR;
import static io.probity.assessment.assessing.Forms.SALTBUSH;
import static io.probity.assessment.assessing.Forms.TODAY;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.AssessmentCommand.Reopen;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.policy.Answer;
import io.probity.policy.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Forms of three states, filled in and changed in any order by several hands: what is decided is always in order. */
class WhateverTheOrderTest {
    private static final List<Officer> HANDS = List.of(ASSESSOR, OTHER_ASSESSOR, CEO, MAYOR);
    private static final int ENOUGH = 1_500;

    /** Whether enough is reached is the same in every run; what the property tries is not. */
    private static final String SEED = "20260320";

    @Property(tries = 3_000)
    @Tag("HV-33")
    @Tag("HV-34")
    @Tag("HV-35")
    @Tag("HV-36")
    @Tag("HV-37")
    @Tag("HV-41")
    @Tag("HV-58")
    @Tag("MC-09")
    @Tag("IC-14")
    void whatever_is_decided_is_in_order_and_stays_as_it_was(@ForAll("forms") Filled filled) {
        assertThat(filled.brokenUnder(DECIDER)).isEmpty();
    }

    @Property(tries = 1, seed = SEED)
    void enough_of_these_forms_come_to_a_decision_and_to_a_second_one_to_prove_something() {
        List<Integer> decisions = forms().sampleStream()
                .limit(ENOUGH)
                .map(filled -> filled.decisionsUnder(DECIDER))
                .toList();
        assertThat(decisions.stream().filter(made -> made > 0)).hasSizeGreaterThan(ENOUGH / 10);
        assertThat(decisions.stream().filter(made -> made > 1)).hasSizeGreaterThan(5);
    }

    /** Each wrong decider breaks one invariant: were it not found out, the property would prove nothing. */
    @Property(tries = 1, seed = SEED)
    void a_decider_that_does_wrong_is_found_out() {
        for (WrongDecider wrong : WrongDecider.all())
            assertThat(forms().sampleStream().limit(ENOUGH).anyMatch(filled -> filled.brokenUnder(wrong).stream()
                            .anyMatch(said -> said.contains(wrong.breaks()))))
                    .as(wrong.name())
                    .isTrue();
    }

    @Provide
    Arbitrary<Filled> forms() {
        return Combinators.combine(
                        Arbitraries.of(WATTLE_CREEK, WATTLE_CREEK, IRONBARK, SALTBUSH),
                        Arbitraries.of(TODAY, TODAY, BEFORE_THE_AGREEMENT),
                        circumstances())
                .as(Tuple::of)
                .flatMap(it -> deeds(it.get1()).map(deeds -> new Filled(it.get1(), it.get2(), it.get3(), deeds)));
    }

    private static Arbitrary<Circumstances> circumstances() {
        Arbitrary<Tie> tie = Combinators.combine(
                        Arbitraries.of(Tie.Kind.class),
                        Arbitraries.of(HANDS).map(Officer::id),
                        Arbitraries.of("officer-7", "officer-8"))
                .as(Tie::new);
        return Combinators.combine(
                        Arbitraries.of(TODAY, TODAY.plusDays(1)).optional(0.3),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<Tie>of())),
                                Tuple.of(1, tie.list().ofMaxSize(2))),
                        Arbitraries.of(Map.<String, String>of(), Map.of("ceo", "ceo-1", "mayor", "mayor-1")))
                .as(Circumstances::new);
    }

    /** People do mostly what the form asks next, and everything else besides. */
    private static Arbitrary<List<Deed>> deeds(Law law) {
        Arbitrary<Officer> anybody = Arbitraries.of(HANDS);
        Arbitrary<Officer> assessor = Arbitraries.of(ASSESSOR, OTHER_ASSESSOR);
        Arbitrary<Deed> header = Arbitraries.of(
                        List.<SubjectOfficer>of(),
                        List.of(Forms.subject("officer-7")),
                        List.of(Forms.subject("assessor-2")))
                .map(subjects -> Forms.header(subjects, law.equals(IRONBARK) ? "petty-cash" : "fraud"));
        Arbitrary<Deed> record = assessor.map(
                by -> new RecordNotNotified("Conduct.", List.of("records"), "The payroll.", "Reasons.", by));
        Arbitrary<Deed> halfARecord =
                assessor.map(by -> new RecordNotNotified("Conduct.", List.of("records"), "The payroll.", " ", by));
        Arbitrary<Deed> considered = anybody.map(Forms::rightsConsideredBy);
        Arbitrary<Deed> declare = anybody.map(by -> new DeclareConflict("A cousin.", by));
        Arbitrary<Deed> manage = Combinators.combine(anybody, Arbitraries.of(Arrangement.class), anybody)
                .as((whose, how, by) -> new ManageConflict(whose.id(), how, "Steps.", by));
        Arbitrary<Deed> endorse = Arbitraries.of(CEO, CEO, MAYOR, ASSESSOR).map(by -> new Endorse("Name", NOW, by));
        Arbitrary<Deed> reopen = Combinators.combine(Arbitraries.of(Reopen.Ground.class), Arbitraries.of(CEO, MAYOR))
                .as((ground, by) -> new Reopen(ground, "Again.", NOW, by));
        Arbitrary<Deed> answer =
                Combinators.combine(answers(law), assessor).as((given, by) -> new AnswerQuestion(given, NOW, by));
        Arbitrary<Deed> strangersAnswer =
                Combinators.combine(answers(law), anybody).as((given, by) -> new AnswerQuestion(given, NOW, by));
        return Arbitraries.frequencyOf(
                        Tuple.of(30, answer),
                        Tuple.of(2, strangersAnswer),
                        Tuple.of(4, header),
                        Tuple.of(6, record),
                        Tuple.of(1, halfARecord),
                        Tuple.of(4, considered),
                        Tuple.of(1, declare),
                        Tuple.of(2, manage),
                        Tuple.of(6, endorse),
                        Tuple.of(4, reopen))
                .list()
                .ofMinSize(60)
                .ofMaxSize(200);
    }

    private static Arbitrary<Answer> answers(Law law) {
        List<Question> questions = Forms.POLICIES.find(law.policy(), law.version()).test().steps().stream()
                .flatMap(step -> step.questions().stream())
                .toList();
        return Arbitraries.of(questions).flatMap(WhateverTheOrderTest::answer);
    }

    private static Arbitrary<Answer> answer(Question question) {
        List<String> codes = question.codes();
        Arbitrary<Optional<String>> one = codes.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(codes).map(Optional::of);
        return switch (question.kind()) {
            case YES_NO ->
                Combinators.combine(Arbitraries.of(true, true, false), one)
                        .as((yes, option) -> yes
                                ? new Answer(
                                        question.id(),
                                        Answer.YES,
                                        option.stream().toList(),
                                        "Reasons.")
                                : Answer.no(question.id(), "Reasons."));
            case ONE_OF -> one.map(option -> Answer.choose(question.id(), option.orElseThrow(), "Reasons."));
            case ANY_OF -> one.map(option -> Answer.several(question.id(), "Reasons.", option.orElseThrow()));
        };
    }
}
