package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Frauds.HELD;
import static io.probity.assessment.investigation.Frauds.LIFTED;
import static io.probity.assessment.investigation.Frauds.finding;
import static io.probity.assessment.investigation.Frauds.held;
import static io.probity.assessment.investigation.Frauds.loss;
import static io.probity.assessment.investigation.Frauds.recorded;
import static io.probity.assessment.investigation.Frauds.step;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED_FREE;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.TODAY;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.HoldForAgency;
import io.probity.assessment.investigation.InvestigationCommand.LiftHold;
import io.probity.assessment.investigation.InvestigationCommand.OpenAfterAssessment;
import io.probity.assessment.investigation.InvestigationCommand.ReferForDiscipline;
import io.probity.assessment.investigation.InvestigationCommand.UseHoldException;
import io.probity.assessment.investigation.InvestigationEvent.HoldExceptionUsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fraud matter waits for the agency that has to assess it. */
class HoldForAnAgencyTest {
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
}
