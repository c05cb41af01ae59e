package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.ASSESSOR;
import static io.probity.assessment.assessing.Forms.CEO;
import static io.probity.assessment.assessing.Forms.MAYOR;
import static io.probity.assessment.assessing.Forms.OTHER_ASSESSOR;
import static io.probity.assessment.assessing.Forms.SALTBUSH;
import static io.probity.assessment.assessing.Forms.TODAY;
import static io.probity.assessment.assessing.Forms.WATTLE_CREEK;
import static io.probity.assessment.assessing.Forms.header;
import static io.probity.assessment.assessing.Forms.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentCommand.KnowComplainant;
import io.probity.assessment.assessing.AssessmentCommand.LeaveUnidentified;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.Move;
import io.probity.assessment.assessing.AssessmentCommand.NameHandler;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentRerouted;
import io.probity.assessment.assessing.AssessmentEvent.ComplainantKnown;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.policy.Answer;
import io.probity.testing.DeciderSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conflicts of interest that nobody declared: the registers tell of them (HV-36). */
@Tag("HV-36")
class FoundConflictsTest {
    private static final Map<String, String> HOLDERS = Map.of("ceo", "ceo-1", "mayor", "mayor-1");
    private final Forms form = Forms.under(WATTLE_CREEK).with(header(List.of(subject("officer-7"))));

    @ParameterizedTest
    @CsvSource({
        "REPORTING_LINE, assessor-1, officer-7",
        "REPORTING_LINE, officer-7, assessor-1",
        "RELATIONSHIP, assessor-1, officer-7",
        "RELATIONSHIP, officer-7, assessor-1"
    })
    void whoever_is_tied_to_a_subject_takes_no_part(Tie.Kind kind, String one, String other) {
        form.where(Map.of(), new Tie(kind, one, other));
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.STANDS_ASIDE);
        form.accept(form.answer(Answer.yes("suspicion", "Three records agree."), OTHER_ASSESSOR));
    }

    @Test
    void a_tie_to_somebody_whom_the_matter_does_not_concern_bars_nobody() {
        form.where(Map.of(), new Tie(Tie.Kind.RELATIONSHIP, "assessor-1", "officer-8"));
        form.accept(form.suspected());
    }

    @Test
    void whoever_is_close_to_the_complainant_takes_no_part_also_where_they_give_their_name_later() {
        form.where(Map.of(), new Tie(Tie.Kind.RELATIONSHIP, "assessor-1", "person-7"));
        form.accept(form.suspected());
        assertThat(form.accept(new KnowComplainant("person-7"))).containsExactly(new ComplainantKnown("person-7"));
        assertThat(form.accept(new KnowComplainant("person-7"))).isEmpty();
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.STANDS_ASIDE);
        Parties parties = new Parties(((Assessment.Underway) form.state()).form(), form.circumstances());
        assertThat(parties.hides("assessor-1")).isTrue();
        assertThat(parties.barred()).containsExactly("officer-7", "assessor-1");
        new DeciderSpec<>(Forms.DECIDER)
                .given()
                .when(new OpenAssessment(WATTLE_CREEK, TODAY, List.of(), Optional.of("person-7")))
                .then(
                        new AssessmentOpened(WATTLE_CREEK, "qld-corrupt-conduct", TODAY, List.of()),
                        new ComplainantKnown("person-7"));
    }

    @Test
    void whoever_had_the_complaint_in_hand_before_it_went_to_another_takes_no_part() {
        form.heard(new NameHandler("assessor-1", "manager"));
        form.accept(form.suspected());
        form.heard(new NameHandler("manager-2", "manager"));
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.STANDS_ASIDE);
        form.heard(new NameHandler("assessor-1", "manager"));
        form.accept(form.suspected());
    }

    @Test
    void what_was_answered_before_a_tie_was_known_is_not_endorsed() {
        form.suspectedTypeA().with(form.level("level-1"));
        form.where(Map.of(), new Tie(Tie.Kind.RELATIONSHIP, "assessor-1", "officer-7"));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.ASSESSED_IN_CONFLICT);
    }

    @Test
    @Tag("IC-10")
    void what_a_register_tells_of_can_be_managed_by_a_plan() {
        form.where(Map.of(), new Tie(Tie.Kind.RELATIONSHIP, "assessor-1", "officer-7"));
        assertThat(form.refusal(managed("assessor-2"))).isEqualTo(AssessmentRule.NO_SUCH_CONFLICT);
        form.accept(managed("assessor-1"));
        form.accept(form.suspected());
    }

    @ParameterizedTest
    @CsvSource({
        "wattle-creek, 8,  RELATIONSHIP,   true",
        "wattle-creek, 8,  REPORTING_LINE, false",
        "ironbark,    5.0, RELATIONSHIP,   false",
        "saltbush,     1,  RELATIONSHIP,   true",
        "saltbush,     1,  REPORTING_LINE, false"
    })
    @Tag("IC-10")
    @Tag("HV-58")
    void for_which_ties_there_is_a_plan_is_the_policys_to_say(
            String policy, String version, Tie.Kind tie, boolean plan) {
        Forms here = Forms.under(new Law(policy, version)).with(header(List.of(subject("officer-7")), typeOf(policy)));
        here.where(Map.of(), new Tie(tie, "assessor-1", "officer-7"));
        if (plan) here.accept(managed("assessor-1"));
        else {
            assertThat(here.refusal(managed("assessor-1"))).isEqualTo(AssessmentRule.PLAN_BY_THE_POLICY);
            assertThat(here.reason(managed("assessor-1")))
                    .endsWith(Forms.POLICIES
                            .find(policy, version)
                            .managementPlans()
                            .sentence());
            here.accept(new ManageConflict("assessor-1", Arrangement.STANDS_ASIDE, "Another does.", CEO));
        }
        assertThat(here.state()).isInstanceOfSatisfying(Assessment.Underway.class, it -> assertThat(
                        new Parties(it.form(), here.circumstances()).bars("assessor-1"))
                .isEqualTo(!plan));
    }

    @Test
    @Tag("IC-10")
    void of_two_ties_a_plan_manages_both_or_there_is_none() {
        form.where(
                Map.of(),
                new Tie(Tie.Kind.RELATIONSHIP, "assessor-1", "officer-7"),
                new Tie(Tie.Kind.REPORTING_LINE, "assessor-1", "officer-7"));
        assertThat(form.refusal(managed("assessor-1"))).isEqualTo(AssessmentRule.PLAN_BY_THE_POLICY);
    }

    @Test
    @Tag("IC-10")
    void a_tie_of_which_nobody_knew_when_a_plan_was_made_is_not_managed_by_it() {
        Tie close = new Tie(Tie.Kind.RELATIONSHIP, "assessor-1", "officer-7");
        form.where(Map.of(), close);
        form.accept(managed("assessor-1"));
        form.where(Map.of(), close, new Tie(Tie.Kind.RELATIONSHIP, "officer-7", "assessor-1"));
        form.accept(form.suspected());
        form.where(Map.of(), close, new Tie(Tie.Kind.REPORTING_LINE, "officer-7", "assessor-1"));
        assertThat(form.refusal(form.suspected())).isEqualTo(AssessmentRule.STANDS_ASIDE);
    }

    @Test
    @Tag("IC-10")
    void whoever_had_it_in_hand_earlier_goes_on_under_no_plan_here() {
        form.heard(new NameHandler("assessor-1", "manager")).heard(new NameHandler("manager-2", "manager"));
        assertThat(form.refusal(managed("assessor-1"))).isEqualTo(AssessmentRule.PLAN_BY_THE_POLICY);
    }

    private static String typeOf(String policy) {
        return switch (policy) {
            case "ironbark" -> "petty-cash";
            case "saltbush" -> "queue-jumping";
            default -> "fraud";
        };
    }

    @Test
    void no_plan_lets_a_subject_continue() {
        assertThat(form.refusal(managed("officer-7"))).isEqualTo(AssessmentRule.SUBJECTS_STAND_ASIDE);
    }

    @Test
    @Tag("HV-37")
    void where_the_chief_executive_is_tied_to_a_subject_the_mayor_decides_and_nobody_is_told_why() {
        form.where(HOLDERS, new Tie(Tie.Kind.REPORTING_LINE, "officer-7", "ceo-1"));
        assertThat(form.accept(form.suspected())).contains(new AssessmentRerouted("ceo", "mayor"));
        form.suspectedTypeA().with(form.level("level-1"));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.STANDS_ASIDE);
        assertThat(form.accept(form.endorse(MAYOR))).singleElement().isInstanceOf(AssessmentEndorsed.class);
    }

    @Test
    @Tag("HV-37")
    void it_goes_to_the_next_office_by_itself_and_once() {
        form.where(HOLDERS);
        assertThat(form.accept(new Move(form.circumstances()))).isEmpty();
        form.where(HOLDERS, new Tie(Tie.Kind.REPORTING_LINE, "officer-7", "ceo-1"));
        assertThat(form.accept(new Move(form.circumstances()))).containsExactly(new AssessmentRerouted("ceo", "mayor"));
        assertThat(form.accept(new Move(form.circumstances()))).isEmpty();
        form.where(HOLDERS);
        assertThat(form.accept(new Move(form.circumstances())))
                .as("where the tie ended, it comes back")
                .containsExactly(new AssessmentRerouted("mayor", "ceo"));
        form.suspectedTypeA().with(form.level("level-1"), form.endorse(CEO));
        form.where(HOLDERS, new Tie(Tie.Kind.REPORTING_LINE, "officer-7", "ceo-1"));
        assertThat(form.accept(new Move(form.circumstances())))
                .as("what was endorsed is nobody's to decide")
                .isEmpty();
    }

    @Test
    @Tag("HV-37")
    void where_the_mayor_may_not_either_it_goes_to_the_nominated_person_and_then_to_the_pool() {
        Officer nominated = new Officer("director-3", Set.of("director"));
        Officer lent = new Officer("lent-1", Set.of("contractor"));
        Map<String, String> all =
                Map.of("ceo", "ceo-1", "mayor", "mayor-1", "nominated-person", "director-3", "agency-pool", "lent-1");
        Tie ceo = new Tie(Tie.Kind.REPORTING_LINE, "officer-7", "ceo-1");
        Tie mayor = new Tie(Tie.Kind.RELATIONSHIP, "mayor-1", "officer-7");
        form.where(all, ceo, mayor);
        assertThat(form.accept(form.suspected())).contains(new AssessmentRerouted("ceo", "nominated-person"));
        form.suspectedTypeA().with(form.level("level-1"));
        assertThat(form.refusal(form.endorse(lent))).isEqualTo(AssessmentRule.NOT_THE_DECISION_MAKER);
        form.where(all, ceo, mayor, new Tie(Tie.Kind.RELATIONSHIP, "director-3", "officer-7"));
        assertThat(form.accept(form.level("level-2")))
                .contains(new AssessmentRerouted("nominated-person", "agency-pool"));
        assertThat(form.refusal(form.endorse(nominated))).isEqualTo(AssessmentRule.STANDS_ASIDE);
        form.accept(form.endorse(lent));
    }

    @Test
    @Tag("HV-37")
    @Tag("IC-14")
    @Tag("MC-22")
    void a_policy_that_does_not_ask_for_another_lets_who_assessed_endorse() {
        Officer principal = new Officer("ceo-1", Set.of("ceo"));
        Forms saltbush = Forms.under(SALTBUSH).with(header(List.of(), "queue-jumping"));
        saltbush.accept(saltbush.answer(Answer.yes("suspicion", "Three records agree."), principal));
        saltbush.accept(saltbush.answer(
                Answer.several("suspicion-information", "The file.", "complainant-statement"), principal));
        saltbush.accept(saltbush.endorse(principal));
    }

    @Test
    void a_subject_without_an_id_is_found_out_or_it_is_said_why_not_before_anything_is_endorsed() {
        SubjectOfficer somebody = new SubjectOfficer("Somebody", "Supervisor", Optional.empty(), false);
        form.with(header(List.of(somebody))).suspectedTypeA().with(form.level("level-1"));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.SUBJECT_WITHOUT_ID);
        assertThat(form.refusal(new LeaveUnidentified(" ", ASSESSOR)))
                .isEqualTo(AssessmentRule.UNIDENTIFIED_INCOMPLETE);
        form.accept(new LeaveUnidentified("A contractor of years ago, who acts under no id.", ASSESSOR));
        form.accept(header(List.of(somebody)));
        assertThat(form.refusal(form.endorse(CEO))).isEqualTo(AssessmentRule.SUBJECT_WITHOUT_ID);
        form.accept(header(List.of(subject("officer-7"))));
        assertThat(form.refusal(new LeaveUnidentified("Why not.", ASSESSOR)))
                .isEqualTo(AssessmentRule.EVERYBODY_HAS_AN_ID);
        form.accept(form.endorse(CEO));
    }

    private static ManageConflict managed(String officer) {
        return new ManageConflict(officer, Arrangement.CONTINUES_UNDER_PLAN, "A second reader.", CEO);
    }
}
