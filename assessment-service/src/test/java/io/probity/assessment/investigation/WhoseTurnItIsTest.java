package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE_MATTER;
import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_MATTER;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.OTHER_MANAGER;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TO_MANAGER;
import static io.probity.assessment.investigation.Investigations.TO_MAYOR;
import static io.probity.assessment.investigation.Investigations.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Tie;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.DeclareConflict;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import io.probity.assessment.investigation.InvestigationCommand.KnowComplainant;
import io.probity.assessment.investigation.InvestigationCommand.NameHandler;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationEvent.ComplainantKnown;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.HumanRightsConsidered;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.policy.Policies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody judges their own cause: a handler who may not goes, and the matter goes on to the next who may. */
@Tag("HV-36")
class WhoseTurnItIsTest {
    private static final String SUBJECT = "officer-7";
    private static final DeclareConflict COUSIN = new DeclareConflict("A cousin of mine.", MANAGER);
    private static final ConflictDeclared DECLARED =
            new ConflictDeclared("manager-1", List.of("manager"), "A cousin of mine.");
    private static final Officer NOMINATED = new Officer("director-9", Set.of(Officer.DIRECTOR));
    private static final Officer POOL = new Officer("contractor-1", Set.of("contractor"));
    private static final Map<String, String> HOLDERS =
            Map.of("ceo", "ceo-1", "mayor", "mayor-1", "nominated-person", "director-9", "agency-pool", "contractor-1");
    private static final InvestigationEvent KNOWN = new MatterKnown(ADMINISTRATIVE_MATTER, List.of(SUBJECT));
    private static final InvestigationEvent OPENED = new InvestigationOpened(
            ADMINISTRATIVE_MATTER, Optional.empty(), List.of(SUBJECT), List.of(SUBJECT), Optional.empty());
    private static final InvestigationEvent FRAUD_OPENED = new InvestigationOpened(
            FRAUD_MATTER, Optional.empty(), List.of(SUBJECT), List.of(SUBJECT), Optional.of(Officer.CEO));
    private final InvestigationSpec investigation = new InvestigationSpec();

    @Test
    void a_handler_who_declares_a_conflict_hands_it_to_the_manager_whom_they_report_to() {
        open(line("manager-1", "manager-2")).when(COUSIN).then(DECLARED, rerouted("manager-2", "manager"));
        open(line("manager-1", "ceo-1")).when(COUSIN).then(DECLARED, rerouted("ceo-1", "ceo"));
        open().when(new DeclareConflict(" ", MANAGER)).thenRefused(InvestigationRule.CONFLICT_INCOMPLETE);
    }

    @Test
    @Tag("HV-37")
    void from_there_it_goes_to_the_chief_executive_the_mayor_the_nominated_person_and_the_agencys_pool() {
        open().when(COUSIN).then(DECLARED, rerouted("ceo-1", "ceo"));
        open(line("manager-1", SUBJECT)).when(COUSIN).then(DECLARED, rerouted("ceo-1", "ceo"));
        open(close("ceo-1")).when(COUSIN).then(DECLARED, rerouted("mayor-1", "mayor"));
        open(close("ceo-1"), close("mayor-1")).when(COUSIN).then(DECLARED, rerouted("director-9", "nominated-person"));
        open(close("ceo-1"), close("mayor-1"), close("director-9"))
                .when(COUSIN)
                .then(DECLARED, rerouted("contractor-1", "agency-pool"));
        investigation
                .given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE)
                .when(COUSIN)
                .then(DECLARED, new InvestigationRerouted(Optional.empty(), "manager", "ceo"));
    }

    @Test
    void whoever_is_not_its_handler_declares_a_conflict_and_it_stays_where_it_is() {
        open().when(new DeclareConflict("A neighbour.", OTHER_MANAGER))
                .then(new ConflictDeclared("manager-2", List.of("manager"), "A neighbour."));
    }

    @Test
    void whoever_handed_it_on_does_nothing_more_in_it_and_the_next_one_goes_on() {
        InvestigationSpec.Given handed =
                on().given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, DECLARED, rerouted("ceo-1", "ceo"));
        handed.when(step(MANAGER)).thenRefused(InvestigationRule.STANDS_ASIDE);
        handed.when(step(CEO)).then(stepped(CEO));
        handed.when(step(MAYOR)).thenRefused(InvestigationRule.NOT_THE_HANDLER);
        handed.when(new NameHandler("ceo-1", "ceo")).then();
    }

    @Test
    void a_tie_that_is_recorded_when_it_is_open_bars_its_handler_and_the_next_one_has_it_with_what_they_do_first() {
        open(close("manager-1")).when(step(MANAGER)).thenRefused(InvestigationRule.STANDS_ASIDE);
        open(close("manager-1")).when(step(OTHER_MANAGER)).thenRefused(InvestigationRule.NOT_THE_HANDLER);
        open(close("manager-1")).when(step(CEO)).then(rerouted("ceo-1", "ceo"), stepped(CEO));
        open(close("manager-1"), line("manager-1", "manager-2"))
                .when(step(OTHER_MANAGER))
                .then(rerouted("manager-2", "manager"), stepped(OTHER_MANAGER));
        open(close("manager-1"), line("manager-1", "manager-2"))
                .when(step(CEO))
                .thenRefused(InvestigationRule.NOT_THE_HANDLER);
        open(close("manager-1"), close("ceo-1"), close("mayor-1"))
                .when(step(NOMINATED))
                .then(rerouted("director-9", "nominated-person"), stepped(NOMINATED));
        open(close("manager-1"), close("ceo-1"), close("mayor-1"))
                .when(step(POOL))
                .thenRefused(InvestigationRule.NOT_THE_HANDLER);
    }

    @Test
    void being_close_to_whoever_complained_bars_as_well_also_where_they_gave_their_name_later() {
        Tie close = new Tie(Tie.Kind.RELATIONSHIP, "manager-1", "person-1");
        InvestigationEvent[] named = {KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE, new ComplainantKnown("person-1")};
        open(close).when(step(MANAGER)).then(stepped(MANAGER));
        open(close).when(new KnowComplainant("person-1")).then(new ComplainantKnown("person-1"));
        on(close).given(named).when(new KnowComplainant("person-1")).then();
        on(close).given(named).when(step(MANAGER)).thenRefused(InvestigationRule.STANDS_ASIDE);
    }

    @Test
    void the_outcome_is_decided_by_whoever_has_it_in_the_office_in_which_they_do() {
        InvestigationEvent[] completed = {
            KNOWN,
            TO_MANAGER,
            OPENED,
            TO_INVESTIGATE,
            new HumanRightsConsidered(List.of(), true, "No right is limited.", "mayor-1"),
            found(1, Finding.NOT_SUBSTANTIATED, MANAGER),
            new InvestigationCompleted(TODAY, "manager-1")
        };
        DecideOutcome byManager = new DecideOutcome(Optional.empty(), ANSWER, MANAGER);
        on(close("manager-1")).given(completed).when(byManager).thenRefused(InvestigationRule.STANDS_ASIDE);
        on(close("manager-1"), close("ceo-1"))
                .given(completed)
                .when(new DecideOutcome(Optional.empty(), ANSWER, MAYOR))
                .then(
                        rerouted("mayor-1", "mayor"),
                        new OutcomeDecided(
                                "not-substantiated",
                                Optional.empty(),
                                ANSWER,
                                TODAY,
                                "mayor-1",
                                "mayor",
                                Investigations.LAW));
    }

    @Test
    @Tag("HV-17")
    void what_is_about_the_chief_executive_never_comes_to_them_whoever_may_not_have_it() {
        InvestigationEvent[] mayors = {KNOWN, TO_MAYOR, OPENED, TO_INVESTIGATE};
        on(close("mayor-1")).given(mayors).when(step(CEO)).thenRefused(InvestigationRule.STANDS_ASIDE);
        on(close("mayor-1"))
                .given(mayors)
                .when(step(NOMINATED))
                .then(
                        new InvestigationRerouted(Optional.of("director-9"), "mayor", "nominated-person"),
                        stepped(NOMINATED));
    }

    @Test
    @Tag("MC-17")
    void in_a_fraud_matter_a_late_tie_of_the_chief_executive_leads_to_the_mayor() {
        DirectInvestigation byCeo = new DirectInvestigation("investigator-1", "Alone.", false, false, CEO);
        DirectInvestigation byMayor = new DirectInvestigation("investigator-1", "Alone.", false, false, MAYOR);
        fraud().when(byMayor).thenRefused(InvestigationRule.DIRECTED_BY_WHOM_THE_POLICY_NAMES);
        fraud(close("ceo-1")).when(byCeo).thenRefused(InvestigationRule.STANDS_ASIDE);
        fraud(close("ceo-1"))
                .when(byMayor)
                .then(new InvestigationDirected("investigator-1", "Alone.", false, false, "mayor-1"));
        fraud(close("investigator-1")).when(byCeo).thenRefused(InvestigationRule.STANDS_ASIDE);
    }

    @Test
    @Tag("MC-17")
    void an_investigator_who_was_named_and_may_not_any_more_leaves_it_to_the_others() {
        Officer other = new Officer("investigator-2", Set.of(Officer.INVESTIGATOR));
        InvestigationEvent[] directed = {
            FRAUD, FRAUD_OPENED, new InvestigationDirected("investigator-1", "Alone.", false, false, "ceo-1")
        };
        on().given(directed).when(step(other)).thenRefused(InvestigationRule.NOT_THE_INVESTIGATOR);
        on(close("investigator-1"))
                .given(directed)
                .when(step(INVESTIGATOR))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
        on(close("investigator-1")).given(directed).when(step(other)).then(stepped(other));
    }

    @Test
    void what_an_earlier_handler_decided_is_tainted_by_a_tie_and_not_by_its_having_gone_to_another() {
        Lead lead = Lead.NOBODY
                .about(List.of(SUBJECT))
                .handledBy("manager-1", "manager")
                .handledBy("manager-2", "manager");
        for (Tie[] ties : new Tie[][] {{}, {close("manager-1")}}) {
            Circumstances circumstances = new Circumstances(Optional.empty(), List.of(ties), HOLDERS);
            Turn turn =
                    Turn.of(ADMINISTRATIVE_MATTER, lead, new Known(circumstances, Optional.empty()), Policies.load());
            assertThat(turn.bars("manager-1")).isTrue();
            assertThat(turn.taints("manager-1")).isEqualTo(ties.length > 0);
        }
    }

    private InvestigationSpec on(Tie... ties) {
        return investigation.knowing(
                new Known(new Circumstances(Optional.empty(), List.of(ties), HOLDERS), Optional.empty()));
    }

    private InvestigationSpec.Given open(Tie... ties) {
        return on(ties).given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE);
    }

    private InvestigationSpec.Given fraud(Tie... ties) {
        return on(ties).given(FRAUD, FRAUD_OPENED);
    }

    private static Tie close(String officer) {
        return new Tie(Tie.Kind.RELATIONSHIP, officer, SUBJECT);
    }

    private static Tie line(String officer, String manager) {
        return new Tie(Tie.Kind.REPORTING_LINE, officer, manager);
    }

    private static InvestigationRerouted rerouted(String handler, String office) {
        return new InvestigationRerouted(Optional.of(handler), "manager", office);
    }

    private static RecordStep step(Officer by) {
        return new RecordStep(StepKind.INTERVIEW, "Asked.", TODAY, by);
    }

    private static InvestigationStepRecorded stepped(Officer by) {
        return new InvestigationStepRecorded(StepKind.INTERVIEW, "Asked.", TODAY, by.id());
    }
}
