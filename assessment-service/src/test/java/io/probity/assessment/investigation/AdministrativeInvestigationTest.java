package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.AdministrativeMatters.finding;
import static io.probity.assessment.investigation.AdministrativeMatters.opened;
import static io.probity.assessment.investigation.AdministrativeMatters.step;
import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE;
import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.NOT_TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.OPENED;
import static io.probity.assessment.investigation.Investigations.OTHER_MANAGER;
import static io.probity.assessment.investigation.Investigations.RIGHTS_CONSIDERED;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TO_MANAGER;
import static io.probity.assessment.investigation.Investigations.TO_MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.ApplyCriteria;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.KnowMatter;
import io.probity.assessment.investigation.InvestigationCommand.NameHandler;
import io.probity.assessment.investigation.InvestigationCommand.RecordLoss;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationEvent.CriteriaApplied;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AdministrativeInvestigationTest {
    private final InvestigationSpec investigation = new InvestigationSpec();

    @Test
    @Tag("HV-07")
    void an_administrative_complaint_is_investigated_once_it_is_referred_to_its_handler() {
        investigation
                .given(ADMINISTRATIVE)
                .when(new NameHandler("manager-1", "manager"))
                .then(TO_MANAGER, OPENED);
    }

    @Test
    @Tag("HV-07")
    void it_makes_no_difference_whether_the_referral_or_the_complaint_is_heard_of_first() {
        investigation
                .given(TO_MANAGER)
                .when(new KnowMatter(Investigations.ADMINISTRATIVE_MATTER, List.of(), Optional.empty()))
                .then(ADMINISTRATIVE, OPENED);
    }

    @Test
    @Tag("HV-36")
    void whom_the_complaint_names_takes_no_part_in_it_whichever_is_heard_of_first() {
        List<String> named = List.of("manager-1");
        InvestigationEvent known = new MatterKnown(Investigations.ADMINISTRATIVE_MATTER, named);
        InvestigationEvent opened = new InvestigationOpened(
                Investigations.ADMINISTRATIVE_MATTER, Optional.empty(), named, named, Optional.empty());
        investigation
                .given(TO_MANAGER)
                .when(new KnowMatter(Investigations.ADMINISTRATIVE_MATTER, named, Optional.empty()))
                .then(known, opened);
        investigation.given(known).when(new NameHandler("manager-1", "manager")).then(TO_MANAGER, opened);
        investigation
                .given(known, TO_MANAGER, opened, TO_INVESTIGATE)
                .when(step(MANAGER))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
    }

    @Test
    @Tag("MC-14")
    void a_complaint_of_corrupt_conduct_that_is_referred_opens_no_investigation() {
        investigation.given(FRAUD).when(new NameHandler("ceo-1", "ceo")).then(new HandlerNamed("ceo-1", "ceo"));
        investigation
                .given(TO_MANAGER)
                .when(new KnowMatter(Investigations.FRAUD_MATTER, List.of(), Optional.empty()))
                .then(FRAUD);
    }

    @Test
    @Tag("HV-07")
    void a_complaint_referred_anew_is_investigated_by_the_new_handler_alone() {
        HandlerNamed anew = new HandlerNamed("manager-2", "manager");
        investigation
                .given(ADMINISTRATIVE, TO_MANAGER, OPENED)
                .when(new NameHandler("manager-2", "manager"))
                .then(anew);
        investigation
                .given(ADMINISTRATIVE, TO_MANAGER, OPENED)
                .when(new NameHandler("manager-1", "manager"))
                .then();
        investigation
                .given(ADMINISTRATIVE, TO_MANAGER, OPENED, anew, TO_INVESTIGATE)
                .when(step(MANAGER))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
    }

    @Test
    @Tag("HV-59")
    void whether_to_investigate_is_decided_by_criteria_with_reasons() {
        List<Criterion> criteria = List.of(new Criterion("enough-information", true));
        opened().when(new ApplyCriteria(criteria, true, "It can be looked into.", MANAGER))
                .then(new CriteriaApplied(criteria, true, "It can be looked into.", "manager-1"));
        opened().when(new ApplyCriteria(List.of(), true, "Because.", MANAGER))
                .thenRefused(InvestigationRule.CRITERIA_INCOMPLETE);
        opened().when(new ApplyCriteria(criteria, true, " ", MANAGER))
                .thenRefused(InvestigationRule.CRITERIA_INCOMPLETE);
        opened().when(new ApplyCriteria(List.of(criteria.get(0), criteria.get(0)), true, "Because.", MANAGER))
                .thenRefused(InvestigationRule.CRITERIA_INCOMPLETE);
    }

    @Test
    @Tag("HV-59")
    void criteria_are_those_of_the_policy_and_any_other_is_refused_with_the_list() {
        opened().when(new ApplyCriteria(List.of(new Criterion("gut-feeling", true)), true, "So.", MANAGER))
                .thenRefused(InvestigationRule.CRITERIA_LISTED);
        Investigation open = Investigations.DECIDER.initialState();
        for (InvestigationEvent event : List.of(ADMINISTRATIVE, TO_MANAGER, OPENED)) open = open.after(event);
        assertThat(Investigations.DECIDER
                        .decide(
                                new InvestigationCommand.Act(
                                        new ApplyCriteria(List.of(new Criterion("x", true)), true, "So.", MANAGER),
                                        Known.NOTHING),
                                open)
                        .toString())
                .contains("enough-information, serious-consequences, remedied-already");
    }

    @Test
    @Tag("HV-59")
    void nothing_is_investigated_before_the_criteria_were_applied() {
        opened().when(step(MANAGER)).thenRefused(InvestigationRule.CRITERIA_FIRST);
        opened().when(finding(Finding.SUBSTANTIATED, Optional.empty())).thenRefused(InvestigationRule.CRITERIA_FIRST);
        opened().when(new Complete(TODAY, MANAGER)).thenRefused(InvestigationRule.CRITERIA_FIRST);
    }

    @Test
    @Tag("HV-59")
    void a_complaint_that_is_not_to_be_investigated_is_completed_without_a_finding() {
        opened(NOT_TO_INVESTIGATE).when(step(MANAGER)).thenRefused(InvestigationRule.NOT_INVESTIGATED);
        opened(NOT_TO_INVESTIGATE)
                .when(new Complete(TODAY, MANAGER))
                .then(new InvestigationCompleted(TODAY, "manager-1"));
        opened(NOT_TO_INVESTIGATE, RIGHTS_CONSIDERED, new InvestigationCompleted(TODAY, "manager-1"))
                .when(new DecideOutcome(Optional.empty(), ANSWER, MANAGER))
                .then(new OutcomeDecided(
                        "not-investigated",
                        Optional.empty(),
                        ANSWER,
                        TODAY,
                        "manager-1",
                        "manager",
                        Investigations.LAW));
    }

    @Test
    @Tag("HV-07")
    void only_the_handler_investigates() {
        opened(TO_INVESTIGATE)
                .when(step(MANAGER))
                .then(new InvestigationStepRecorded(
                        StepKind.RECORDS_EXAMINED, "Compared the meter's readings.", TODAY, "manager-1"));
        opened(TO_INVESTIGATE).when(step(OTHER_MANAGER)).thenRefused(InvestigationRule.NOT_THE_HANDLER);
        opened(TO_INVESTIGATE)
                .when(new RecordStep(StepKind.OTHER, " ", TODAY, MANAGER))
                .thenRefused(InvestigationRule.STEP_INCOMPLETE);
    }

    @Test
    @Tag("HV-18")
    void who_holds_the_office_of_ceo_or_mayor_next_goes_on_with_its_matters() {
        Officer nextMayor = new Officer("mayor-2", Set.of(Officer.MAYOR));
        investigation
                .given(ADMINISTRATIVE, TO_MAYOR, OPENED, TO_INVESTIGATE)
                .when(step(nextMayor))
                .then(new InvestigationStepRecorded(
                        StepKind.RECORDS_EXAMINED, "Compared the meter's readings.", TODAY, "mayor-2"));
        investigation
                .given(ADMINISTRATIVE, TO_MAYOR, OPENED, TO_INVESTIGATE)
                .when(step(Investigations.CEO))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
    }

    @Test
    @Tag("MC-18")
    void an_administrative_complaint_knows_no_loss_from_fraud() {
        opened(TO_INVESTIGATE)
                .when(new RecordLoss(new Loss(UUID.randomUUID(), LossKind.MONEY, 100, false), "The till.", MANAGER))
                .thenRefused(InvestigationRule.ONLY_A_FRAUD_MATTER);
    }

    @Test
    void nothing_is_done_where_no_investigation_is_open() {
        investigation.given(ADMINISTRATIVE).when(step(MANAGER)).thenRefused(InvestigationRule.NOT_OPEN);
        investigation.given(FRAUD, TO_MANAGER).when(step(MANAGER)).thenRefused(InvestigationRule.NOT_OPEN);
    }
}
