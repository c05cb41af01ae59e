package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE_MATTER;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TO_MANAGER;
import static io.probity.policy.ConflictKind.EARLIER_HANDLER;
import static io.probity.policy.ConflictKind.RELATIONSHIP;
import static io.probity.policy.ConflictKind.REPORTING_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.AssessmentRule;
import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Tie;
import io.probity.assessment.investigation.InvestigationCommand.ManageConflict;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.policy.ConflictKind;
import io.probity.policy.Policies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In a small place everybody knows somebody: a plan lets the handler of a complaint go on, as it does an assessor. */
@Tag("IC-10")
@Tag("HV-36")
class PlanForAHandlerTest {
    private static final String SUBJECT = "officer-7";
    private static final Map<String, String> HOLDERS = Map.of("ceo", "ceo-1", "mayor", "mayor-1");
    private static final InvestigationEvent KNOWN = new MatterKnown(ADMINISTRATIVE_MATTER, List.of(SUBJECT));
    private static final InvestigationEvent OPENED = new InvestigationOpened(
            ADMINISTRATIVE_MATTER, Optional.empty(), List.of(SUBJECT), List.of(SUBJECT), Optional.empty());
    private static final InvestigationEvent DECLARED =
            new ConflictDeclared("manager-1", List.of("manager"), "A cousin.");
    private static final InvestigationEvent AWAY = new InvestigationRerouted(Optional.of("ceo-1"), "manager", "ceo");
    private static final InvestigationEvent BACK =
            new InvestigationRerouted(Optional.of("manager-1"), "ceo", "manager");
    private static final InvestigationEvent PLANNED = planned(ConflictKind.DECLARED, EARLIER_HANDLER);

    @Test
    void who_declared_a_conflict_has_it_again_when_a_plan_lets_them_go_on() {
        handed().when(plan("manager-1", CEO)).then(PLANNED, BACK);
        InvestigationSpec.Given back =
                on().given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, DECLARED, AWAY, PLANNED, BACK);
        back.when(step(MANAGER)).then(stepped(MANAGER));
        back.when(step(CEO)).thenRefused(InvestigationRule.NOT_THE_HANDLER);
        back.whenLookedAt().then();
    }

    @Test
    void whom_a_register_bars_keeps_it_under_a_plan_or_has_it_again() {
        Tie tie = new Tie(Tie.Kind.RELATIONSHIP, "manager-1", SUBJECT);
        on(tie).given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE)
                .when(plan("manager-1", CEO))
                .then(planned(RELATIONSHIP));
        on(tie).given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, AWAY)
                .when(plan("manager-1", CEO))
                .then(planned(RELATIONSHIP, EARLIER_HANDLER), BACK);
        on(tie).given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, planned(RELATIONSHIP))
                .when(step(MANAGER))
                .then(stepped(MANAGER));
    }

    @Test
    void who_had_it_in_between_is_not_barred_for_it() {
        Lead lead = Lead.NOBODY
                .handledBy("manager-1", "manager")
                .goesTo(Optional.of("ceo-1"), "ceo")
                .goesTo(Optional.of("manager-1"), "manager");
        Turn turn = Turn.of(
                ADMINISTRATIVE_MATTER,
                lead,
                new Known(new Circumstances(Optional.empty(), List.of(), HOLDERS), Optional.empty()),
                Policies.load());
        assertThat(turn.bars("ceo-1")).isFalse();
        assertThat(turn.bars("manager-1")).isFalse();
    }

    @Test
    void somebody_else_decides_on_it_in_words_and_a_subject_stays_outside() {
        handed().when(plan("manager-1", MANAGER)).thenRefused(InvestigationRule.STANDS_ASIDE);
        on().given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE)
                .when(plan("manager-1", MANAGER))
                .thenRefused(AssessmentRule.OWN_CONFLICT);
        handed().when(plan(SUBJECT, CEO)).thenRefused(AssessmentRule.SUBJECTS_STAND_ASIDE);
        handed().when(plan("manager-5", CEO)).thenRefused(AssessmentRule.NO_SUCH_CONFLICT);
        handed().when(new ManageConflict("manager-1", Arrangement.CONTINUES_UNDER_PLAN, " ", CEO))
                .thenRefused(AssessmentRule.CONFLICT_INCOMPLETE);
    }

    @Test
    void who_is_to_stand_aside_after_all_hands_it_on() {
        on().given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, DECLARED, AWAY, PLANNED, BACK)
                .when(new ManageConflict("manager-1", Arrangement.STANDS_ASIDE, "Another does.", MAYOR))
                .then(aside(ConflictKind.DECLARED), AWAY);
        handed().when(new ManageConflict("manager-1", Arrangement.STANDS_ASIDE, "Another does.", MAYOR))
                .then(aside(ConflictKind.DECLARED, EARLIER_HANDLER));
    }

    @Test
    @Tag("HV-58")
    void the_policy_it_stands_under_says_for_which_conflicts_there_is_a_plan() {
        Tie line = new Tie(Tie.Kind.REPORTING_LINE, "manager-1", SUBJECT);
        on(line).given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE)
                .when(plan("manager-1", CEO))
                .thenRefused(AssessmentRule.PLAN_BY_THE_POLICY);
        on(line).given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE)
                .when(new ManageConflict("manager-1", Arrangement.STANDS_ASIDE, "Another does.", CEO))
                .then(aside("ceo-1", REPORTING_LINE), AWAY);
        Tie tie = new Tie(Tie.Kind.RELATIONSHIP, "manager-1", SUBJECT);
        for (Law law : List.of(new Law("ironbark", "5.0"), new Law("ironbark", "not installed"))) {
            Matter matter = new Matter(Track.ADMINISTRATIVE, law);
            on(tie).given(
                            new MatterKnown(matter, List.of(SUBJECT)),
                            TO_MANAGER,
                            new InvestigationOpened(
                                    matter, Optional.empty(), List.of(SUBJECT), List.of(SUBJECT), Optional.empty()))
                    .when(plan("manager-1", CEO))
                    .thenRefused(AssessmentRule.PLAN_BY_THE_POLICY);
        }
    }

    @Test
    void what_becomes_known_after_a_plan_was_made_is_not_managed_by_it() {
        Tie tie = new Tie(Tie.Kind.RELATIONSHIP, "manager-1", SUBJECT);
        Tie line = new Tie(Tie.Kind.REPORTING_LINE, SUBJECT, "manager-1");
        on(tie, line)
                .given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, planned(RELATIONSHIP))
                .whenLookedAt()
                .then(AWAY);
        on(tie, line)
                .given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, planned(ConflictKind.values()))
                .whenLookedAt()
                .then();
    }

    private static ConflictManaged planned(ConflictKind... covers) {
        return new ConflictManaged(
                "manager-1", Arrangement.CONTINUES_UNDER_PLAN, "A second reader.", "ceo-1", List.of(covers));
    }

    private static ConflictManaged aside(ConflictKind... covers) {
        return aside("mayor-1", covers);
    }

    private static ConflictManaged aside(String by, ConflictKind... covers) {
        return new ConflictManaged("manager-1", Arrangement.STANDS_ASIDE, "Another does.", by, List.of(covers));
    }

    private static InvestigationSpec.Given handed() {
        return on().given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, DECLARED, AWAY);
    }

    private static InvestigationSpec on(Tie... ties) {
        return new InvestigationSpec()
                .knowing(new Known(new Circumstances(Optional.empty(), List.of(ties), HOLDERS), Optional.empty()));
    }

    private static ManageConflict plan(String officer, Officer by) {
        return new ManageConflict(officer, Arrangement.CONTINUES_UNDER_PLAN, "A second reader.", by);
    }

    private static RecordStep step(Officer by) {
        return new RecordStep(StepKind.INTERVIEW, "Asked.", TODAY, by);
    }

    private static InvestigationStepRecorded stepped(Officer by) {
        return new InvestigationStepRecorded(StepKind.INTERVIEW, "Asked.", TODAY, by.id());
    }
}
