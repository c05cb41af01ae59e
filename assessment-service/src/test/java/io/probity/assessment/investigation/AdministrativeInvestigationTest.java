package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE;
import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.NOT_TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.OPENED;
import static io.probity.assessment.investigation.Investigations.OTHER_MANAGER;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TO_MANAGER;
import static io.probity.assessment.investigation.Investigations.TO_MAYOR;
import static io.probity.assessment.investigation.Investigations.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.ApplyCriteria;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.ConsiderHumanRights;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.KnowMatter;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import io.probity.assessment.investigation.InvestigationCommand.NameHandler;
import io.probity.assessment.investigation.InvestigationCommand.PutAdverseMaterial;
import io.probity.assessment.investigation.InvestigationCommand.ReceiveResponse;
import io.probity.assessment.investigation.InvestigationCommand.RecordLoss;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationCommand.SeekChiefExecutiveResponse;
import io.probity.assessment.investigation.InvestigationEvent.AdverseMaterialPut;
import io.probity.assessment.investigation.InvestigationEvent.CriteriaApplied;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.HumanRightsConsidered;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.assessment.investigation.InvestigationEvent.ResponseFromChiefExecutiveSought;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AdministrativeInvestigationTest {
    private static final Optional<String> CORRECTED = Optional.of("corrected-bill");
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
        opened(NOT_TO_INVESTIGATE, new InvestigationCompleted(TODAY, "manager-1"))
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
    @Tag("HV-48")
    void nobody_is_found_against_before_they_could_answer_what_was_put_to_them() {
        Optional<String> against = Optional.of("officer-9");
        AdverseMaterialPut put = new AdverseMaterialPut("officer-9", "The log.", TODAY.plusDays(1), "manager-1");
        opened(TO_INVESTIGATE)
                .when(finding(Finding.SUBSTANTIATED, against))
                .thenRefused(InvestigationRule.ADVERSE_MATERIAL_FIRST);
        opened(TO_INVESTIGATE)
                .when(new PutAdverseMaterial("officer-9", "The log.", TODAY.plusDays(1), TODAY, MANAGER))
                .then(put);
        opened(TO_INVESTIGATE, put)
                .when(finding(Finding.SUBSTANTIATED, against))
                .thenRefused(InvestigationRule.ADVERSE_MATERIAL_FIRST);
        FindingMade made = new FindingMade(
                1, Finding.SUBSTANTIATED, "The records show it.", against, Optional.empty(), "manager-1");
        opened(TO_INVESTIGATE, put, new ResponseReceived("officer-9", "I erred.", "manager-1"))
                .when(finding(Finding.SUBSTANTIATED, against))
                .then(made);
        opened(TO_INVESTIGATE, new AdverseMaterialPut("officer-9", "The log.", TODAY.minusDays(1), "manager-1"))
                .when(finding(Finding.SUBSTANTIATED, against))
                .then(made);
        opened(TO_INVESTIGATE)
                .when(new ReceiveResponse("officer-9", "I?", MANAGER))
                .thenRefused(InvestigationRule.NOTHING_WAS_PUT);
    }

    @Test
    @Tag("HV-48")
    void nobody_is_given_a_time_to_answer_that_has_passed_already() {
        for (LocalDate tooEarly : List.of(TODAY, TODAY.minusDays(1)))
            opened(TO_INVESTIGATE)
                    .when(new PutAdverseMaterial("officer-9", "The log.", tooEarly, TODAY, MANAGER))
                    .thenRefused(InvestigationRule.TIME_TO_ANSWER);
    }

    @Test
    @Tag("HV-48")
    void an_empty_response_is_none() {
        opened(TO_INVESTIGATE, new AdverseMaterialPut("officer-9", "The log.", TODAY.plusDays(1), "manager-1"))
                .when(new ReceiveResponse("officer-9", " ", MANAGER))
                .thenRefused(InvestigationRule.RESPONSE_INCOMPLETE);
    }

    @Test
    @Tag("HV-48")
    void what_somebody_answered_does_not_answer_material_that_is_put_to_them_later() {
        opened(
                        TO_INVESTIGATE,
                        new AdverseMaterialPut("officer-9", "The log.", TODAY.plusDays(1), "manager-1"),
                        new ResponseReceived("officer-9", "I erred.", "manager-1"),
                        new AdverseMaterialPut("officer-9", "The gate's camera.", TODAY.plusDays(5), "manager-1"))
                .when(finding(Finding.SUBSTANTIATED, Optional.of("officer-9")))
                .thenRefused(InvestigationRule.ADVERSE_MATERIAL_FIRST);
    }

    @Test
    @Tag("HV-44")
    void a_finding_names_its_allegation_and_gives_reasons() {
        opened(TO_INVESTIGATE)
                .when(finding(Finding.NOT_SUBSTANTIATED, Optional.empty()))
                .then(found(1, Finding.NOT_SUBSTANTIATED, MANAGER));
        opened(TO_INVESTIGATE)
                .when(new MakeFinding(
                        0, Finding.SUBSTANTIATED, "It is so.", Optional.empty(), Optional.empty(), TODAY, MANAGER))
                .thenRefused(InvestigationRule.FINDING_INCOMPLETE);
        opened(TO_INVESTIGATE)
                .when(new MakeFinding(1, Finding.SUBSTANTIATED, "", Optional.empty(), Optional.empty(), TODAY, MANAGER))
                .thenRefused(InvestigationRule.FINDING_INCOMPLETE);
    }

    @Test
    @Tag("HV-10")
    void an_investigation_is_completed_with_a_finding() {
        opened(TO_INVESTIGATE).when(new Complete(TODAY, MANAGER)).thenRefused(InvestigationRule.NO_FINDING);
        opened(TO_INVESTIGATE, found(1, Finding.SUBSTANTIATED, MANAGER))
                .when(new Complete(TODAY, MANAGER))
                .then(new InvestigationCompleted(TODAY, "manager-1"));
        completed(found(1, Finding.SUBSTANTIATED, MANAGER))
                .when(step(MANAGER))
                .thenRefused(InvestigationRule.NO_LONGER_OPEN);
    }

    @Test
    @Tag("HV-10")
    void the_outcome_follows_from_the_findings() {
        completed(found(1, Finding.SUBSTANTIATED, MANAGER), found(2, Finding.NOT_SUBSTANTIATED, MANAGER))
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .then(outcome("partly-substantiated", CORRECTED));
        completed(found(1, Finding.SUBSTANTIATED, MANAGER))
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .then(outcome("substantiated", CORRECTED));
        completed(found(1, Finding.NOT_SUBSTANTIATED, MANAGER), found(2, Finding.UNABLE_TO_DETERMINE, MANAGER))
                .when(new DecideOutcome(Optional.empty(), ANSWER, MANAGER))
                .then(outcome("not-substantiated", Optional.empty()));
        completed(found(1, Finding.UNABLE_TO_DETERMINE, MANAGER))
                .when(new DecideOutcome(Optional.empty(), ANSWER, MANAGER))
                .then(outcome("unable-to-determine", Optional.empty()));
        completed(found(1, Finding.NOT_SUBSTANTIATED, MANAGER), found(1, Finding.SUBSTANTIATED, MANAGER))
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .then(outcome("substantiated", CORRECTED));
    }

    @Test
    @Tag("HV-44")
    void an_outcome_gives_reasons_the_policy_relied_on_and_the_action() {
        Answer[] incomplete = {
            new Answer(" ", "policy", "action", Optional.empty(), Optional.empty()),
            new Answer("reasons", "", "action", Optional.empty(), Optional.empty()),
            new Answer("reasons", "policy", "", Optional.empty(), Optional.empty())
        };
        for (Answer answer : incomplete)
            completed(found(1, Finding.SUBSTANTIATED, MANAGER))
                    .when(new DecideOutcome(CORRECTED, answer, MANAGER))
                    .thenRefused(InvestigationRule.OUTCOME_INCOMPLETE);
    }

    @Test
    @Tag("HV-52")
    void a_remedy_needs_an_error_that_was_found() {
        completed(found(1, Finding.NOT_SUBSTANTIATED, MANAGER))
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .thenRefused(InvestigationRule.REMEDY_WITHOUT_ERROR);
    }

    @Test
    @Tag("HV-10")
    void an_outcome_is_decided_once_and_by_the_handler() {
        completed(found(1, Finding.SUBSTANTIATED, MANAGER))
                .when(new DecideOutcome(CORRECTED, ANSWER, OTHER_MANAGER))
                .thenRefused(InvestigationRule.NOT_THE_HANDLER);
        opened(TO_INVESTIGATE)
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .thenRefused(InvestigationRule.NOT_COMPLETED);
        investigation
                .given(
                        ADMINISTRATIVE,
                        TO_MANAGER,
                        OPENED,
                        TO_INVESTIGATE,
                        found(1, Finding.SUBSTANTIATED, MANAGER),
                        new InvestigationCompleted(TODAY, "manager-1"),
                        outcome("substantiated", CORRECTED))
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .thenRefused(InvestigationRule.ALREADY_DECIDED);
    }

    @Test
    @Tag("HV-18")
    void the_mayor_seeks_the_chief_executives_response_before_deciding() {
        LocalDate respondBy = TODAY.plusDays(10);
        InvestigationEvent[] history = {
            ADMINISTRATIVE,
            TO_MAYOR,
            OPENED,
            TO_INVESTIGATE,
            found(1, Finding.SUBSTANTIATED, MAYOR),
            new InvestigationCompleted(TODAY, "mayor-1")
        };
        investigation
                .given(history)
                .when(new DecideOutcome(CORRECTED, ANSWER, MAYOR))
                .thenRefused(InvestigationRule.CEO_RESPONSE_FIRST);
        ResponseFromChiefExecutiveSought sought = new ResponseFromChiefExecutiveSought(respondBy, "mayor-1");
        investigation
                .given(history)
                .when(new SeekChiefExecutiveResponse(respondBy, MAYOR))
                .then(sought);
        InvestigationEvent[] after = java.util.Arrays.copyOf(history, history.length + 1);
        after[history.length] = sought;
        investigation
                .given(after)
                .when(new DecideOutcome(CORRECTED, ANSWER, MAYOR))
                .then(new OutcomeDecided(
                        "substantiated", CORRECTED, ANSWER, TODAY, "mayor-1", "mayor", Investigations.LAW));
        completed(found(1, Finding.SUBSTANTIATED, MANAGER))
                .when(new SeekChiefExecutiveResponse(respondBy, MAYOR))
                .thenRefused(InvestigationRule.MAYOR_ONLY);
    }

    @Test
    @Tag("HV-41")
    void human_rights_are_considered_with_reasons() {
        opened().when(new ConsiderHumanRights(List.of("property"), true, "No right is limited.", MANAGER))
                .then(new HumanRightsConsidered(List.of("property"), true, "No right is limited.", "manager-1"));
        opened().when(new ConsiderHumanRights(List.of(), true, "", MANAGER))
                .thenRefused(InvestigationRule.RIGHTS_INCOMPLETE);
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

    private InvestigationSpec.Given opened(InvestigationEvent... more) {
        InvestigationEvent[] history = new InvestigationEvent[3 + more.length];
        history[0] = ADMINISTRATIVE;
        history[1] = TO_MANAGER;
        history[2] = OPENED;
        System.arraycopy(more, 0, history, 3, more.length);
        return investigation.given(history);
    }

    private InvestigationSpec.Given completed(InvestigationEvent... findings) {
        InvestigationEvent[] history = new InvestigationEvent[findings.length + 2];
        history[0] = TO_INVESTIGATE;
        System.arraycopy(findings, 0, history, 1, findings.length);
        history[findings.length + 1] = new InvestigationCompleted(TODAY, "manager-1");
        return opened(history);
    }

    private static RecordStep step(Officer by) {
        return new RecordStep(StepKind.RECORDS_EXAMINED, "Compared the meter's readings.", TODAY, by);
    }

    private static MakeFinding finding(Finding finding, Optional<String> against) {
        return new MakeFinding(1, finding, "The records show it.", against, Optional.empty(), TODAY, MANAGER);
    }

    private static OutcomeDecided outcome(String code, Optional<String> remedy) {
        return new OutcomeDecided(code, remedy, ANSWER, TODAY, "manager-1", "manager", Investigations.LAW);
    }
}
