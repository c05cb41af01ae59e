package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.ASSESSOR;
import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.MAYOR;
import static io.probity.assessment.assessing.Forms.NOW;
import static io.probity.assessment.assessing.Forms.OTHER_ASSESSOR;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static io.probity.assessment.assessing.Forms.header;
import static io.probity.assessment.assessing.Forms.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Round;
import io.probity.assessment.assessing.Assessment.Underway;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.Reopen;
import io.probity.assessment.assessing.AssessmentCommand.Reopen.Ground;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.assessment.assessing.AssessmentEvent.ConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.DecisionsTainted;
import io.probity.assessment.assessing.AssessmentEvent.EarlierReferralsReplaced;
import io.probity.policy.Answer;
import io.probity.policy.OutcomeCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A conflict that is declared late, and a decision that takes the place of another and leaves it as it was. */
class DecidedAnewTest {
    private static final DeclareConflict COUSIN = new DeclareConflict("The subject is my cousin.", ASSESSOR);
    private final Forms form = Forms.under(WATTLE_CREEK).with(header(List.of(subject("officer-7"))));

    @Test
    @Tag("HV-36")
    void a_conflict_that_is_declared_when_it_was_endorsed_names_the_decisions_it_taints() {
        endorsed();
        assertThat(form.accept(COUSIN))
                .containsExactly(
                        new ConflictDeclared("assessor-1", List.of("assessor"), "The subject is my cousin."),
                        new DecisionsTainted(
                                "assessor-1",
                                List.of(
                                        "type-a-a",
                                        "type-a-b",
                                        "type-a-c",
                                        "suspicion",
                                        "suspicion-information",
                                        "level",
                                        "category")));
        assertThat(form.accept(COUSIN)).isEmpty();
    }

    @Test
    @Tag("HV-36")
    void one_that_is_declared_while_it_is_assessed_names_what_was_answered_by_then() {
        form.accept(form.suspected());
        assertThat(form.accept(COUSIN)).contains(new DecisionsTainted("assessor-1", List.of("suspicion")));
    }

    @Test
    @Tag("HV-36")
    void who_endorsed_taints_the_endorsement_and_who_decided_nothing_taints_nothing() {
        endorsed();
        assertThat(form.accept(new DeclareConflict("I hired the subject.", CEO)))
                .contains(new DecisionsTainted("ceo-1", List.of("endorsement")));
        assertThat(form.accept(new DeclareConflict("A neighbour.", OTHER_ASSESSOR)))
                .hasSize(1);
    }

    @Test
    @Tag("HV-36")
    @Tag("HV-37")
    void a_tainted_decision_is_made_anew_and_the_old_one_stays_as_it_was() {
        endorsed().with(COUSIN);
        Round before = ((Endorsed) form.state()).rounds().getLast();
        assertThat(form.accept(reopen(Ground.LATE_CONFLICT, CEO)))
                .containsExactly(
                        new AssessmentReopened(2, Ground.LATE_CONFLICT, "It was tainted.", "ceo-1", "ceo", NOW));
        assertThat(form.state()).isInstanceOfSatisfying(Underway.class, it -> {
            assertThat(it.form().answers()).isEmpty();
            assertThat(it.form().header()).isEqualTo(before.form().header());
            assertThat(it.earlier()).containsExactly(before);
        });
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.UNMANAGED_CONFLICT);
        form.accept(form.answer(Answer.no("type-a-a", "Seen anew."), OTHER_ASSESSOR));
        assertThat(form.refusal(form.endorse(CEO)).name()).isEqualTo("QUESTIONS_OPEN");
        answerAsAnother("level-2");
        assertThat(form.accept(form.endorse(CEO)))
                .containsExactly(
                        new EarlierReferralsReplaced(2, "ccc", List.of(1), true),
                        new AssessmentDecidedAnew(
                                2,
                                WATTLE_CREEK,
                                OutcomeCode.LEVEL_2,
                                List.of(OutcomeCode.TYPE_A, OutcomeCode.SUSPICION_FORMED, OutcomeCode.LEVEL_2),
                                Optional.of("ccc"),
                                Optional.of(NOW),
                                "ceo-1",
                                "The Decision-Maker",
                                "ceo",
                                NOW,
                                new AssessmentDecidedAnew.Replaced(1, OutcomeCode.LEVEL_1, Optional.of("ccc"))));
        assertThat(((Endorsed) form.state()).rounds()).hasSize(2).first().isEqualTo(before);
    }

    @Test
    @Tag("HV-41")
    void human_rights_are_considered_anew_for_it_as_well() {
        endorsed().with(reopen(Ground.NEW_INFORMATION, CEO)).suspectedTypeA().with(form.level("level-2"));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.RIGHTS_FIRST);
        form.with(Forms.rightsConsideredBy(OTHER_ASSESSOR), form.endorse(CEO));
    }

    @Test
    @Tag("HV-36")
    void what_a_register_tells_late_is_ground_enough() {
        endorsed();
        assertThat(form.refusal(reopen(Ground.LATE_CONFLICT, CEO))).isEqualTo(AssessmentRule.NOTHING_TAINTED);
        form.where(Map.of(), new Tie(Tie.Kind.RELATIONSHIP, "assessor-1", "officer-7"));
        form.accept(reopen(Ground.LATE_CONFLICT, CEO));
    }

    @Test
    @Tag("HV-37")
    void every_decision_that_led_to_an_agency_is_replaced_by_the_new_one_however_long_ago_it_was() {
        endorsed().with(reopen(Ground.ERROR, CEO));
        answerAsAnother("level-2");
        form.with(form.endorse(CEO), reopen(Ground.ERROR, CEO));
        notSuspectedByAnother();
        assertThat(form.accept(form.endorse(CEO)))
                .startsWith(new EarlierReferralsReplaced(3, "ccc", List.of(1, 2), false));
        form.with(reopen(Ground.NEW_INFORMATION, CEO));
        answerAsAnother("level-1");
        assertThat(form.accept(form.endorse(CEO)))
                .startsWith(new EarlierReferralsReplaced(4, "ccc", List.of(1, 2), true));
    }

    @Test
    @Tag("HV-37")
    void a_decision_that_replaces_none_that_led_to_an_agency_says_nothing_of_referrals() {
        notSuspectedByAnother();
        form.with(form.endorse(CEO), reopen(Ground.ERROR, CEO));
        answerAsAnother("level-1");
        assertThat(form.accept(form.endorse(CEO))).hasSize(1).first().isInstanceOf(AssessmentDecidedAnew.class);
    }

    @Test
    @Tag("HV-37")
    void where_the_endorsement_is_tainted_the_mayor_decides_anew() {
        endorsed().with(new DeclareConflict("I hired the subject.", CEO));
        assertThat(form.refusal(reopen(Ground.LATE_CONFLICT, CEO))).isEqualTo(AssessmentRule.UNMANAGED_CONFLICT);
        assertThat(form.refusal(reopen(Ground.LATE_CONFLICT, OTHER_ASSESSOR)))
                .isEqualTo(AssessmentRule.NOT_THE_DECISION_MAKER);
        form.accept(reopen(Ground.LATE_CONFLICT, MAYOR));
    }

    @Test
    @Tag("HV-37")
    void only_what_was_endorsed_is_reopened_and_with_reasons() {
        assertThat(form.refusal(reopen(Ground.ERROR, CEO))).isEqualTo(AssessmentRule.NOT_ENDORSED);
        endorsed();
        assertThat(form.refusal(new Reopen(Ground.ERROR, " ", NOW, CEO)))
                .isEqualTo(AssessmentRule.REOPENING_INCOMPLETE);
        form.accept(reopen(Ground.NEW_INFORMATION, CEO));
        assertThat(form.refusal(reopen(Ground.NEW_INFORMATION, CEO))).isEqualTo(AssessmentRule.NOT_ENDORSED);
    }

    private Forms endorsed() {
        return form.suspectedTypeA().with(form.level("level-1"), form.endorse(CEO));
    }

    private void notSuspectedByAnother() {
        for (Answer answer : List.of(
                Answer.yes("type-a-a", "Seen anew.", "i"),
                Answer.yes("type-a-b", "Seen anew.", "i"),
                Answer.yes("type-a-c", "Seen anew.", "i"),
                Answer.no("suspicion", "Seen anew."))) form.accept(form.answer(answer, OTHER_ASSESSOR));
        form.accept(new AssessmentCommand.RecordNotNotified(
                "The conduct.", List.of("records"), "The evidence.", "The reasons.", OTHER_ASSESSOR));
        form.accept(Forms.rightsConsideredBy(OTHER_ASSESSOR));
    }

    private void answerAsAnother(String level) {
        for (Answer answer : List.of(
                Answer.yes("type-a-a", "Seen anew.", "i"),
                Answer.yes("type-a-b", "Seen anew.", "i"),
                Answer.yes("type-a-c", "Seen anew.", "i"),
                Answer.yes("suspicion", "Seen anew."),
                Answer.several("suspicion-information", "Seen anew.", "records"),
                Answer.choose("level", level, "Seen anew."))) form.accept(form.answer(answer, OTHER_ASSESSOR));
        form.accept(Forms.rightsConsideredBy(OTHER_ASSESSOR));
    }

    private static Reopen reopen(Ground ground, Officer by) {
        return new Reopen(ground, "It was tainted.", NOW, by);
    }
}
