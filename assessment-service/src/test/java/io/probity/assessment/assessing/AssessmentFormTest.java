package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.ASSESSOR;
import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.DECIDER;
import static io.probity.assessment.assessing.Forms.MAYOR;
import static io.probity.assessment.assessing.Forms.NOW;
import static io.probity.assessment.assessing.Forms.OTHER_ASSESSOR;
import static io.probity.assessment.assessing.Forms.TODAY;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static io.probity.assessment.assessing.Forms.header;
import static io.probity.assessment.assessing.Forms.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentCommand.Act;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.DeclareNoConflict;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.NameHandler;
import io.probity.assessment.assessing.AssessmentCommand.TakePreliminaryAction;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.ConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.ConflictManaged;
import io.probity.assessment.assessing.AssessmentEvent.HeaderFilled;
import io.probity.assessment.assessing.AssessmentEvent.NoConflictDeclared;
import io.probity.assessment.assessing.AssessmentEvent.PreliminaryActionTaken;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.policy.Answer;
import io.probity.policy.ConflictKind;
import io.probity.policy.OutcomeCode;
import io.probity.testing.DeciderSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentFormTest {
    private static final DeclareConflict COUSIN = new DeclareConflict("The subject is my cousin.", ASSESSOR);
    private final Forms form = Forms.under(WATTLE_CREEK);

    @Test
    @Tag("HV-29")
    void nothing_is_assessed_where_no_complaint_alleges_corrupt_conduct() {
        new DeciderSpec<>(DECIDER)
                .given()
                .when(new Act(form.suspected(), Circumstances.NONE))
                .thenRefused(AssessmentRule.NOT_OPEN);
        new DeciderSpec<>(DECIDER)
                .given()
                .when(new NameHandler("mayor-1", "mayor"))
                .then();
    }

    @Test
    @Tag("HV-29")
    void the_header_names_the_file_the_area_the_details_and_known_allegation_types() {
        assertThat(form.refusal(header(List.of(), "gossip"))).isEqualTo(AssessmentRule.HEADER_INCOMPLETE);
        assertThat(form.refusal(header(List.of(), new String[0]))).isEqualTo(AssessmentRule.HEADER_INCOMPLETE);
        assertThat(form.accept(header(List.of()))).hasSize(1);
    }

    @Test
    @Tag("HV-36")
    void whom_the_complaint_names_is_barred_whatever_the_header_says() {
        new DeciderSpec<>(DECIDER)
                .given(
                        new AssessmentOpened(WATTLE_CREEK, "qld-corrupt-conduct", TODAY, List.of("assessor-1")),
                        new HeaderFilled(header(List.of()).header(), "assessor-2"))
                .when(new Act(form.suspected(), Circumstances.NONE))
                .thenRefused(AssessmentRule.STANDS_ASIDE);
    }

    @Test
    @Tag("HV-29")
    void a_form_without_its_header_is_not_endorsed() {
        form.suspectedTypeA().with(form.level("level-1"));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.HEADER_FIRST);
    }

    @Test
    @Tag("HV-35")
    void a_record_that_misses_a_part_does_not_exist() {
        form.headed().suspectedTypeA().with(form.level("level-3"));
        List<String> records = List.of("records");
        assertThat(form.refusal(form.record(" ", records, "The payroll.", "Reasons.")))
                .isEqualTo(AssessmentRule.RECORD_INCOMPLETE);
        assertThat(form.refusal(form.record("Conduct.", List.of(), "The payroll.", "Reasons.")))
                .isEqualTo(AssessmentRule.RECORD_INCOMPLETE);
        assertThat(form.refusal(form.record("Conduct.", records, " ", "Reasons.")))
                .isEqualTo(AssessmentRule.RECORD_INCOMPLETE);
        assertThat(form.refusal(form.record("Conduct.", records, "The payroll.", "")))
                .isEqualTo(AssessmentRule.RECORD_INCOMPLETE);
        assertThat(form.refusal(form.record("Conduct.", List.of("hearsay"), "The payroll.", "Reasons.")))
                .isEqualTo(AssessmentRule.RECORD_INCOMPLETE);
        assertThat(form.accept(form.record())).hasSize(1);
    }

    @Test
    @Tag("HV-36")
    void whoever_declares_a_conflict_does_nothing_more_until_it_is_managed() {
        assertThat(form.accept(COUSIN))
                .containsExactly(new ConflictDeclared("assessor-1", List.of("assessor"), "The subject is my cousin."));
        assertThat(form.accept(COUSIN)).isEmpty();
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.UNMANAGED_CONFLICT);
        assertThat(form.refusal(header(List.of()))).isEqualTo(AssessmentRule.UNMANAGED_CONFLICT);
        assertThat(form.accept(managed(Arrangement.CONTINUES_UNDER_PLAN)))
                .containsExactly(new ConflictManaged(
                        "assessor-1",
                        Arrangement.CONTINUES_UNDER_PLAN,
                        "A second reader.",
                        "ceo-1",
                        List.of(ConflictKind.DECLARED)));
        form.accept(form.suspected());
    }

    @Test
    @Tag("HV-36")
    void whoever_stands_aside_takes_no_part() {
        form.with(COUSIN, managed(Arrangement.STANDS_ASIDE));
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.STANDS_ASIDE);
    }

    @Test
    @Tag("HV-36")
    void nobody_manages_their_own_conflict_and_none_is_managed_without_steps() {
        form.accept(COUSIN);
        assertThat(form.refusal(new ManageConflict("assessor-1", Arrangement.CONTINUES_UNDER_PLAN, "None.", ASSESSOR)))
                .isEqualTo(AssessmentRule.OWN_CONFLICT);
        assertThat(form.refusal(new ManageConflict("assessor-1", Arrangement.STANDS_ASIDE, " ", CEO)))
                .isEqualTo(AssessmentRule.CONFLICT_INCOMPLETE);
        assertThat(form.refusal(new ManageConflict("assessor-2", Arrangement.STANDS_ASIDE, "Off.", CEO)))
                .isEqualTo(AssessmentRule.NO_SUCH_CONFLICT);
        assertThat(form.refusal(new DeclareConflict("", OTHER_ASSESSOR))).isEqualTo(AssessmentRule.CONFLICT_INCOMPLETE);
    }

    @Test
    @Tag("HV-36")
    void what_an_assessor_with_a_late_conflict_answered_is_not_endorsed() {
        ready().with(COUSIN);
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.ASSESSED_IN_CONFLICT);
        form.accept(managed(Arrangement.STANDS_ASIDE));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.ASSESSED_IN_CONFLICT);
        answerAllAgain();
        form.accept(form.endorse(CEO));
    }

    @Test
    @Tag("HV-36")
    void a_conflict_that_is_managed_by_a_plan_lets_the_answers_stand() {
        ready().with(COUSIN, managed(Arrangement.CONTINUES_UNDER_PLAN), form.endorse(CEO));
        assertThat(form.events.getLast()).isInstanceOf(AssessmentEndorsed.class);
    }

    @Test
    @Tag("HV-36")
    void that_there_is_no_conflict_is_recorded_once_until_one_is_declared() {
        DeclareNoConflict none = new DeclareNoConflict(ASSESSOR);
        assertThat(form.accept(none)).containsExactly(new NoConflictDeclared("assessor-1", List.of("assessor")));
        assertThat(form.accept(none)).isEmpty();
        assertThat(form.accept(COUSIN)).hasAtLeastOneElementOfType(ConflictDeclared.class);
        assertThat(form.refusal(none)).isEqualTo(AssessmentRule.UNMANAGED_CONFLICT);
        form.accept(new ManageConflict("assessor-1", Arrangement.CONTINUES_UNDER_PLAN, "A second reader.", CEO));
        assertThat(form.refusal(none)).isEqualTo(AssessmentRule.CONFLICT_ON_RECORD);
    }

    @Test
    @Tag("HV-36")
    void a_subject_of_the_matter_takes_no_part_in_it() {
        form.accept(header(List.of(subject("assessor-2"))));
        assertThat(form.refusal(form.answer(Answer.no("suspicion", "No."), OTHER_ASSESSOR)))
                .isEqualTo(AssessmentRule.STANDS_ASIDE);
    }

    @Test
    @Tag("HV-37")
    void the_chief_executive_endorses_with_name_position_and_time() {
        ready();
        assertThat(form.accept(form.endorse(CEO)))
                .containsExactly(new AssessmentEndorsed(
                        WATTLE_CREEK,
                        OutcomeCode.LEVEL_1,
                        List.of(OutcomeCode.TYPE_A, OutcomeCode.SUSPICION_FORMED, OutcomeCode.LEVEL_1),
                        Optional.of("ccc"),
                        Optional.of(NOW),
                        "ceo-1",
                        "The Decision-Maker",
                        "ceo",
                        NOW));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.ENDORSED);
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.ENDORSED);
    }

    @Test
    @Tag("HV-37")
    void whoever_assessed_does_not_endorse() {
        ready();
        Officer assessorAndCeo = new Officer("assessor-1", Set.of("assessor", Officer.CEO));
        assertThat(form.refusal(form.endorse(assessorAndCeo))).isEqualTo(AssessmentRule.NOT_BY_AN_ASSESSOR);
    }

    @Test
    @Tag("HV-37")
    void nobody_but_a_decision_maker_endorses() {
        ready();
        assertThat(form.refusal(form.endorse(OTHER_ASSESSOR))).isEqualTo(AssessmentRule.NOT_THE_DECISION_MAKER);
        assertThat(form.refusal(form.endorse(MAYOR))).isEqualTo(AssessmentRule.NOT_THE_DECISION_MAKER);
        assertThat(form.refusal(new Endorse(" ", NOW, CEO))).isEqualTo(AssessmentRule.NAME_MISSING);
    }

    @Test
    @Tag("HV-37")
    void the_mayor_endorses_where_the_chief_executive_has_a_conflict() {
        ready().with(new DeclareConflict("I hired the subject.", CEO));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.UNMANAGED_CONFLICT);
        form.accept(form.endorse(MAYOR));
        assertThat(form.events.getLast())
                .isInstanceOfSatisfying(AssessmentEndorsed.class, it -> assertThat(it.position())
                        .isEqualTo("mayor"));
    }

    @Test
    @Tag("HV-37")
    void the_mayor_endorses_where_the_chief_executive_is_the_subject() {
        ready().with(header(List.of(new SubjectOfficer("Somebody", "CEO", Optional.of("ceo-1"), true))));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.STANDS_ASIDE);
        form.accept(form.endorse(MAYOR));
    }

    @Test
    @Tag("HV-17")
    void a_complaint_that_went_to_the_mayor_is_endorsed_by_the_mayor() {
        ready().heard(new NameHandler("mayor-1", "mayor"));
        assertThat(form.accept(new NameHandler("mayor-1", "mayor"))).isEmpty();
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.NOT_THE_DECISION_MAKER);
        form.accept(form.endorse(MAYOR));
    }

    @Test
    @Tag("HV-37")
    void the_mayor_endorses_what_the_chief_executive_assessed() {
        Officer assessingCeo = new Officer("ceo-1", Set.of("assessor", Officer.CEO));
        form.headed().suspectedTypeA();
        form.accept(form.answer(Answer.choose("level", "level-1", "Row 1."), assessingCeo));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.NOT_BY_AN_ASSESSOR);
        form.accept(form.endorse(MAYOR));
    }

    @Test
    @Tag("MC-22")
    void only_whom_the_policy_names_assesses() {
        for (Officer other : List.of(CEO, MAYOR, new Officer("manager-1", Set.of(Officer.MANAGER)))) {
            assertThat(form.refusal(form.answer(Answer.yes("suspicion", ""), other)))
                    .isEqualTo(AssessmentRule.NOT_AN_ASSESSOR);
            assertThat(form.refusal(new FillHeader(header(List.of()).header(), other)))
                    .isEqualTo(AssessmentRule.NOT_AN_ASSESSOR);
        }
        form.accept(
                new FillHeader(header(List.of()).header(), new Officer("coordinator-1", Set.of("pid-coordinator"))));
        form.accept(form.suspected());
    }

    @ParameterizedTest
    @EnumSource(PreliminaryAction.class)
    @Tag("HV-38")
    void what_must_happen_at_once_is_recorded(PreliminaryAction action) {
        assertThat(form.accept(new TakePreliminaryAction(action, "The payroll was copied.", TODAY, ASSESSOR)))
                .containsExactly(new PreliminaryActionTaken(action, "The payroll was copied.", TODAY, "assessor-1"));
        assertThat(form.refusal(new TakePreliminaryAction(action, "", TODAY, ASSESSOR)))
                .isEqualTo(AssessmentRule.ACTION_INCOMPLETE);
    }

    private Forms ready() {
        return form.headed().suspectedTypeA().with(form.level("level-1"));
    }

    private void answerAllAgain() {
        for (Answer answer : List.of(
                Answer.yes("type-a-a", "Seen anew.", "i"),
                Answer.yes("type-a-b", "Seen anew.", "i"),
                Answer.yes("type-a-c", "Seen anew.", "i"),
                Answer.yes("suspicion", "Seen anew."),
                Answer.several("suspicion-information", "Seen anew.", "records"),
                Answer.choose("level", "level-1", "Seen anew."))) form.accept(form.answer(answer, OTHER_ASSESSOR));
    }

    private static ManageConflict managed(Arrangement how) {
        return new ManageConflict("assessor-1", how, "A second reader.", CEO);
    }
}
