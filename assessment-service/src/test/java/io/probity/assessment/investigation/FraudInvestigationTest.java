package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Frauds.LOSS;
import static io.probity.assessment.investigation.Frauds.OF_THE_MAYOR;
import static io.probity.assessment.investigation.Frauds.REQUIRED;
import static io.probity.assessment.investigation.Frauds.finding;
import static io.probity.assessment.investigation.Frauds.foundFraud;
import static io.probity.assessment.investigation.Frauds.free;
import static io.probity.assessment.investigation.Frauds.loss;
import static io.probity.assessment.investigation.Frauds.recorded;
import static io.probity.assessment.investigation.Frauds.reviewedByAll;
import static io.probity.assessment.investigation.Frauds.step;
import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED_FREE;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.RIGHTS_CONSIDERED;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.AnswerObjective;
import io.probity.assessment.investigation.InvestigationCommand.CorrectLoss;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import io.probity.assessment.investigation.InvestigationCommand.RecordLoss;
import io.probity.assessment.investigation.InvestigationCommand.ReferForDiscipline;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationEvent.AdverseMaterialPut;
import io.probity.assessment.investigation.InvestigationEvent.DisciplineReferred;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.LossRecorded;
import io.probity.assessment.investigation.InvestigationEvent.ObjectiveAnswered;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FraudInvestigationTest {
    private final InvestigationSpec investigation = new InvestigationSpec();

    @Test
    @Tag("HV-36")
    void a_subject_of_the_matter_takes_no_part_in_it() {
        Officer subject = new Officer("subject-1", Set.of(Officer.MANAGER));
        free().when(step(subject)).thenRefused(InvestigationRule.STANDS_ASIDE);
        free(foundFraud(), REQUIRED)
                .when(new ReviewControls("Fine.", "None.", subject))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
        free().when(new DirectInvestigation("subject-1", "Alone.", false, false, CEO))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
    }

    @Test
    @Tag("MC-17")
    void the_chief_executive_decides_how_and_by_whom_it_goes_further() {
        InvestigationDirected directed =
                new InvestigationDirected("investigator-1", "With the auditors.", true, true, "ceo-1");
        free().when(new DirectInvestigation("investigator-1", "With the auditors.", true, true, CEO))
                .then(directed);
        free().when(new DirectInvestigation("investigator-1", "Alone.", false, false, MANAGER))
                .thenRefused(InvestigationRule.DIRECTED_BY_WHOM_THE_POLICY_NAMES);
        free(directed).when(step(MANAGER)).thenRefused(InvestigationRule.NOT_THE_INVESTIGATOR);
        free(directed).when(step(INVESTIGATOR)).then(recorded(INVESTIGATOR));
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    @Tag("MC-16")
    void each_objective_of_a_fraud_investigation_is_answered(Objective objective) {
        free().when(new AnswerObjective(objective, "Since March.", INVESTIGATOR))
                .then(new ObjectiveAnswered(objective, "Since March.", "investigator-1"));
        free().when(new AnswerObjective(objective, "", INVESTIGATOR)).thenRefused(InvestigationRule.STEP_INCOMPLETE);
    }

    @Test
    @Tag("MC-18")
    void a_loss_is_recorded_in_cents_with_what_it_is_based_on() {
        free().when(loss(84_250)).then(recorded(loss(84_250)));
        free().when(loss(0)).thenRefused(InvestigationRule.LOSS_INCOMPLETE);
        free().when(new RecordLoss(new Loss(LOSS, LossKind.OTHER_ASSET, 5, false), " ", INVESTIGATOR))
                .thenRefused(InvestigationRule.LOSS_INCOMPLETE);
    }

    @Test
    @Tag("MC-18")
    void what_is_known_of_a_loss_later_takes_the_place_of_what_was_estimated() {
        Loss amount = new Loss(LOSS, LossKind.MONEY, 91_000, false);
        CorrectLoss correct = new CorrectLoss(amount, "The bank's statement.", INVESTIGATOR);
        LossRecorded corrected = new LossRecorded(amount, "The bank's statement.", "investigator-1");
        free(recorded(loss(84_250))).when(correct).then(corrected);
        free().when(correct).thenRefused(InvestigationRule.NO_SUCH_LOSS);
        Investigation state = Investigations.DECIDER.initialState();
        for (InvestigationEvent event : List.of(FRAUD, FRAUD_OPENED_FREE, recorded(loss(84_250)), corrected))
            state = state.after(event);
        assertThat(state).isInstanceOfSatisfying(Investigation.Open.class, open -> assertThat(
                        open.asked().losses())
                .containsExactly(amount));
    }

    @Test
    @Tag("MC-19")
    void a_disciplinary_matter_goes_where_the_policy_sends_it() {
        free().when(new ReferForDiscipline(DisciplineUnder.MANAGER_PEOPLE_AND_CULTURE, "Theft.", INVESTIGATOR))
                .then(new DisciplineReferred(DisciplineUnder.MANAGER_PEOPLE_AND_CULTURE, "Theft.", "investigator-1"));
    }

    @Test
    @Tag("HV-48")
    void a_finding_that_names_nobody_waits_until_whom_the_matter_is_about_could_be_heard() {
        InvestigationEvent opened = new InvestigationOpened(
                Investigations.FRAUD_MATTER,
                Optional.empty(),
                List.of("subject-1", "assessor-9"),
                List.of("subject-1"),
                Optional.of(Officer.CEO));
        AdverseMaterialPut put = new AdverseMaterialPut("subject-1", "The book.", TODAY.plusDays(7), "investigator-1");
        investigation
                .given(FRAUD, opened)
                .when(finding(Finding.SUBSTANTIATED))
                .thenRefused(InvestigationRule.SUBJECTS_HEARD_FIRST);
        investigation
                .given(FRAUD, opened, put)
                .when(finding(Finding.SUBSTANTIATED))
                .thenRefused(InvestigationRule.SUBJECTS_HEARD_FIRST);
        investigation
                .given(FRAUD, opened, put, new ResponseReceived("subject-1", "I erred.", "investigator-1"))
                .when(finding(Finding.SUBSTANTIATED))
                .then(foundFraud(), REQUIRED);
        investigation
                .given(FRAUD, opened)
                .when(finding(Finding.NOT_SUBSTANTIATED))
                .then(found(1, Finding.NOT_SUBSTANTIATED, INVESTIGATOR));
    }

    @Test
    @Tag("HV-48")
    void or_says_why_nobody_can_be_heard() {
        InvestigationEvent opened = new InvestigationOpened(
                Investigations.FRAUD_MATTER,
                Optional.empty(),
                List.of("subject-1"),
                List.of("subject-1"),
                Optional.of(Officer.CEO));
        Optional<String> dead = Optional.of("They died in March.");
        investigation
                .given(FRAUD, opened)
                .when(finding(Finding.SUBSTANTIATED, dead))
                .then(
                        new FindingMade(
                                1,
                                Finding.SUBSTANTIATED,
                                "The records show it.",
                                Optional.empty(),
                                dead,
                                "investigator-1"),
                        REQUIRED);
    }

    @Test
    @Tag("MC-17")
    void the_chief_executive_decides_the_outcome_of_a_fraud_matter() {
        InvestigationEvent[] reviewed = reviewedByAll();
        InvestigationEvent[] done = java.util.Arrays.copyOf(reviewed, reviewed.length + 2);
        done[reviewed.length] = RIGHTS_CONSIDERED;
        done[reviewed.length + 1] = new InvestigationCompleted(TODAY, "investigator-1");
        free(done)
                .when(new DecideOutcome(Optional.empty(), ANSWER, INVESTIGATOR))
                .thenRefused(InvestigationRule.OUTCOME_BY_THE_CEO);
        free(done)
                .when(new DecideOutcome(Optional.of("recovery"), ANSWER, CEO))
                .then(new OutcomeDecided(
                        "substantiated", Optional.of("recovery"), ANSWER, TODAY, "ceo-1", "ceo", Investigations.LAW));
    }

    @Test
    @Tag("MC-17")
    @Tag("HV-37")
    void what_the_mayor_endorsed_is_directed_and_decided_by_the_mayor_and_never_by_the_chief_executive() {
        investigation
                .given(FRAUD, new HandlerNamed("ceo-1", "ceo"), OF_THE_MAYOR)
                .when(new DirectInvestigation("investigator-1", "Alone.", false, false, CEO))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
        investigation
                .given(FRAUD, new HandlerNamed("ceo-1", "ceo"), OF_THE_MAYOR)
                .when(new DirectInvestigation("investigator-1", "Alone.", false, false, MAYOR))
                .then(new InvestigationDirected("investigator-1", "Alone.", false, false, "mayor-1"));
        InvestigationEvent[] done = {
            FRAUD,
            OF_THE_MAYOR,
            RIGHTS_CONSIDERED,
            found(1, Finding.NOT_SUBSTANTIATED, INVESTIGATOR),
            new InvestigationCompleted(TODAY, "investigator-1")
        };
        investigation
                .given(done)
                .when(new DecideOutcome(Optional.empty(), ANSWER, CEO))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
        investigation
                .given(done)
                .when(new DecideOutcome(Optional.empty(), ANSWER, MAYOR))
                .then(new OutcomeDecided(
                        "not-substantiated", Optional.empty(), ANSWER, TODAY, "mayor-1", "mayor", Investigations.LAW));
    }

    @Test
    @Tag("MC-17")
    void a_manager_whom_nobody_named_investigates_no_fraud() {
        free().when(step(MANAGER)).thenRefused(InvestigationRule.NOT_THE_INVESTIGATOR);
        free(new InvestigationDirected("manager-1", "Alone.", false, false, "ceo-1"))
                .when(step(MANAGER))
                .then(recorded(MANAGER));
    }
}
