package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.DIRECTOR;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED_FREE;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.AnswerObjective;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.CorrectLoss;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.assessment.investigation.InvestigationCommand.LiftHold;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import io.probity.assessment.investigation.InvestigationCommand.OpenAfterAssessment;
import io.probity.assessment.investigation.InvestigationCommand.RecordLoss;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.InvestigationCommand.ReferForDiscipline;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationCommand.UseHoldException;
import io.probity.assessment.investigation.InvestigationEvent.AdverseMaterialPut;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewRequired;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.assessment.investigation.InvestigationEvent.DisciplineReferred;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.HoldExceptionUsed;
import io.probity.assessment.investigation.InvestigationEvent.HoldLifted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDirected;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationHeld;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationStepRecorded;
import io.probity.assessment.investigation.InvestigationEvent.LossRecorded;
import io.probity.assessment.investigation.InvestigationEvent.ObjectiveAnswered;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FraudInvestigationTest {
    private static final InvestigationHeld HELD = new InvestigationHeld("ibac", "referral-1");
    private static final HoldLifted LIFTED = new HoldLifted("ibac", "referral-1");
    private static final InvestigationEvent OF_THE_MAYOR = new InvestigationOpened(
            Investigations.FRAUD_MATTER, Optional.empty(), List.of("subject-1"), List.of(), Optional.of(Officer.MAYOR));
    private static final InvestigationEvent REQUIRED = new ControlReviewRequired(1);
    private static final InvestigationEvent REVIEWED =
            new ControlsReviewed("One person held both keys.", "Two do now.", "manager-1");
    private static final InvestigationEvent DIRECTOR_LOOKED = new ControlReviewEndorsed("director", "", "director-1");
    private static final UUID LOSS = UUID.fromString("0198f000-0000-7000-8000-000000000018");

    private final InvestigationSpec investigation = new InvestigationSpec();

    @Test
    @Tag("MC-14")
    void an_assessment_that_leads_to_an_agency_opens_an_investigation_that_cannot_begin() {
        investigation
                .given(FRAUD)
                .when(new OpenAfterAssessment(
                        Investigations.LAW,
                        Optional.of("ibac"),
                        List.of("subject-1"),
                        List.of(),
                        Optional.of(Officer.CEO)))
                .then(FRAUD_OPENED);
        investigation
                .given(FRAUD, FRAUD_OPENED)
                .when(step(INVESTIGATOR))
                .thenRefused(InvestigationRule.NOT_YET_REFERRED);
    }

    @Test
    @Tag("MC-14")
    void a_matter_that_is_not_notifiable_is_investigated_at_once() {
        investigation.given(FRAUD, FRAUD_OPENED_FREE).when(step(INVESTIGATOR)).then(recorded(INVESTIGATOR));
    }

    @Test
    @Tag("MC-06")
    void no_step_is_taken_while_the_agency_has_not_assessed_the_matter() {
        investigation
                .given(FRAUD, FRAUD_OPENED)
                .when(new HoldForAgency("ibac", "referral-1"))
                .then(HELD);
        investigation
                .given(FRAUD, FRAUD_OPENED, HELD)
                .when(new HoldForAgency("ibac", "referral-1"))
                .then();
        held().when(step(INVESTIGATOR)).thenRefused(InvestigationRule.HELD);
        held().when(finding(Finding.SUBSTANTIATED)).thenRefused(InvestigationRule.HELD);
        held().when(loss(100)).thenRefused(InvestigationRule.HELD);
        held().when(new Complete(TODAY, INVESTIGATOR)).thenRefused(InvestigationRule.HELD);
        held().when(new ReferForDiscipline(DisciplineUnder.MANAGER_PEOPLE_AND_CULTURE, "So.", INVESTIGATOR))
                .thenRefused(InvestigationRule.HELD);
    }

    @Test
    @Tag("MC-06")
    void a_referral_that_is_heard_of_before_the_assessment_holds_it_all_the_same() {
        investigation.given(FRAUD).when(new HoldForAgency("ibac", "referral-1")).then(HELD);
        investigation.given(FRAUD, HELD, FRAUD_OPENED).when(step(INVESTIGATOR)).thenRefused(InvestigationRule.HELD);
        investigation
                .given(FRAUD, HELD, LIFTED, FRAUD_OPENED)
                .when(step(INVESTIGATOR))
                .then(recorded(INVESTIGATOR));
    }

    @ParameterizedTest
    @EnumSource(HoldGround.class)
    @Tag("MC-07")
    void a_step_despite_the_hold_names_its_ground_and_person(HoldGround ground) {
        held().when(new UseHoldException(ground, "Told the police.", CEO))
                .then(new HoldExceptionUsed(ground, "Told the police.", "ceo-1"));
        held().when(new UseHoldException(ground, " ", CEO)).thenRefused(InvestigationRule.EXCEPTION_NEEDS_ITS_ACTION);
        investigation
                .given(FRAUD, FRAUD_OPENED_FREE)
                .when(new UseHoldException(ground, "Told the police.", CEO))
                .thenRefused(InvestigationRule.NOT_HELD);
    }

    @Test
    @Tag("MC-14")
    void only_the_agency_that_holds_a_matter_can_give_it_back() {
        held().when(new LiftHold("ibac", "referral-1")).then(LIFTED);
        held().when(new LiftHold("ccc", "referral-9")).then();
        investigation
                .given(FRAUD, FRAUD_OPENED)
                .when(new LiftHold("ibac", "referral-1"))
                .then();
        investigation
                .given(FRAUD, FRAUD_OPENED, HELD, LIFTED)
                .when(step(INVESTIGATOR))
                .then(recorded(INVESTIGATOR));
    }

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
    @Tag("MC-20")
    void a_fraud_that_is_found_calls_for_a_review_of_controls_by_itself() {
        free().when(finding(Finding.SUBSTANTIATED)).then(foundFraud(), REQUIRED);
        free().when(finding(Finding.NOT_SUBSTANTIATED)).then(found(1, Finding.NOT_SUBSTANTIATED, INVESTIGATOR));
        free(foundFraud(), REQUIRED)
                .when(new MakeFinding(
                        2,
                        Finding.PARTLY_SUBSTANTIATED,
                        "The records show it.",
                        Optional.empty(),
                        Optional.empty(),
                        TODAY,
                        INVESTIGATOR))
                .then(found(2, Finding.PARTLY_SUBSTANTIATED, INVESTIGATOR));
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
    @Tag("MC-20")
    void a_fraud_matter_is_not_completed_without_its_review_of_controls() {
        Complete complete = new Complete(TODAY, INVESTIGATOR);
        free(foundFraud(), REQUIRED).when(complete).thenRefused(InvestigationRule.CONTROL_REVIEW_MISSING);
        free(foundFraud(), REQUIRED, REVIEWED).when(complete).thenRefused(InvestigationRule.CONTROL_REVIEW_MISSING);
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(complete)
                .thenRefused(InvestigationRule.CONTROL_REVIEW_MISSING);
        free(reviewedByAll()).when(complete).then(new InvestigationCompleted(TODAY, "investigator-1"));
    }

    @Test
    @Tag("MC-20")
    void the_service_area_manager_reviews_and_the_director_and_the_chief_executive_look_at_it() {
        free().when(new ReviewControls("Weak.", "Two keys.", MANAGER))
                .thenRefused(InvestigationRule.NO_CONTROL_REVIEW_DUE);
        free(foundFraud(), REQUIRED)
                .when(new ReviewControls("Weak.", "Two keys.", INVESTIGATOR))
                .thenRefused(InvestigationRule.CONTROLS_REVIEWED_BY_WHOM_THE_POLICY_NAMES);
        free(foundFraud(), REQUIRED)
                .when(new ReviewControls("Weak.", " ", MANAGER))
                .thenRefused(InvestigationRule.REVIEW_INCOMPLETE);
        free(foundFraud(), REQUIRED)
                .when(new EndorseControlReview("director", "", DIRECTOR))
                .thenRefused(InvestigationRule.REVIEW_FIRST);
        free(foundFraud(), REQUIRED, REVIEWED)
                .when(new EndorseControlReview("director", "", DIRECTOR))
                .then(DIRECTOR_LOOKED);
        free(foundFraud(), REQUIRED, REVIEWED)
                .when(new EndorseControlReview("ceo", "", DIRECTOR))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(new EndorseControlReview("ceo", "Good.", CEO))
                .then(new ControlReviewEndorsed("ceo", "Good.", "ceo-1"), new ControlReviewCompleted("ceo-1"));
    }

    @Test
    @Tag("MC-20")
    void nobody_signs_a_review_of_controls_twice_over() {
        Officer managerAndDirector = new Officer("manager-1", Set.of(Officer.MANAGER, Officer.DIRECTOR));
        free(foundFraud(), REQUIRED, REVIEWED)
                .when(new EndorseControlReview("director", "", managerAndDirector))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
        Officer directorAndCeo = new Officer("director-1", Set.of(Officer.CEO, Officer.DIRECTOR));
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(new EndorseControlReview("ceo", "", directorAndCeo))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
    }

    @Test
    @Tag("MC-17")
    void the_chief_executive_decides_the_outcome_of_a_fraud_matter() {
        InvestigationEvent[] reviewed = reviewedByAll();
        InvestigationEvent[] done = java.util.Arrays.copyOf(reviewed, reviewed.length + 1);
        done[reviewed.length] = new InvestigationCompleted(TODAY, "investigator-1");
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
    @Tag("MC-20")
    void where_the_mayor_decides_it_is_the_mayor_who_looks_at_the_review_of_controls() {
        InvestigationEvent[] reviewed = {FRAUD, OF_THE_MAYOR, foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED};
        investigation
                .given(reviewed)
                .when(new EndorseControlReview("ceo", "", CEO))
                .thenRefused(InvestigationRule.STANDS_ASIDE);
        investigation
                .given(reviewed)
                .when(new EndorseControlReview("mayor", "", MAYOR))
                .then(new ControlReviewEndorsed("mayor", "", "mayor-1"), new ControlReviewCompleted("mayor-1"));
        free(foundFraud(), REQUIRED, REVIEWED, DIRECTOR_LOOKED)
                .when(new EndorseControlReview("mayor", "", MAYOR))
                .thenRefused(InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS);
    }

    @Test
    @Tag("MC-17")
    void a_manager_whom_nobody_named_investigates_no_fraud() {
        free().when(step(MANAGER)).thenRefused(InvestigationRule.NOT_THE_INVESTIGATOR);
        free(new InvestigationDirected("manager-1", "Alone.", false, false, "ceo-1"))
                .when(step(MANAGER))
                .then(recorded(MANAGER));
    }

    private static InvestigationEvent foundFraud() {
        return found(1, Finding.SUBSTANTIATED, INVESTIGATOR);
    }

    private static InvestigationEvent[] reviewedByAll() {
        return new InvestigationEvent[] {
            foundFraud(),
            REQUIRED,
            REVIEWED,
            DIRECTOR_LOOKED,
            new ControlReviewEndorsed("ceo", "Good.", "ceo-1"),
            new ControlReviewCompleted("ceo-1")
        };
    }

    private InvestigationSpec.Given held() {
        return investigation.given(FRAUD, FRAUD_OPENED, HELD);
    }

    private InvestigationSpec.Given free(InvestigationEvent... more) {
        InvestigationEvent[] history = new InvestigationEvent[2 + more.length];
        history[0] = FRAUD;
        history[1] = FRAUD_OPENED_FREE;
        System.arraycopy(more, 0, history, 2, more.length);
        return investigation.given(history);
    }

    private static RecordStep step(Officer by) {
        return new RecordStep(StepKind.RECORDS_EXAMINED, "Counted the cash.", TODAY, by);
    }

    private static InvestigationStepRecorded recorded(Officer by) {
        return new InvestigationStepRecorded(StepKind.RECORDS_EXAMINED, "Counted the cash.", TODAY, by.id());
    }

    private static MakeFinding finding(Finding finding) {
        return finding(finding, Optional.empty());
    }

    private static MakeFinding finding(Finding finding, Optional<String> unheardBecause) {
        return new MakeFinding(
                1, finding, "The records show it.", Optional.empty(), unheardBecause, TODAY, INVESTIGATOR);
    }

    private static LossRecorded recorded(RecordLoss c) {
        return new LossRecorded(c.loss(), c.basis(), "investigator-1");
    }

    private static RecordLoss loss(long cents) {
        return new RecordLoss(new Loss(LOSS, LossKind.MONEY, cents, true), "The petty cash book.", INVESTIGATOR);
    }
}
