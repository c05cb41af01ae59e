package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.AdministrativeMatters.CORRECTED;
import static io.probity.assessment.investigation.AdministrativeMatters.completed;
import static io.probity.assessment.investigation.AdministrativeMatters.finding;
import static io.probity.assessment.investigation.AdministrativeMatters.opened;
import static io.probity.assessment.investigation.AdministrativeMatters.outcome;
import static io.probity.assessment.investigation.AdministrativeMatters.step;
import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE;
import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static io.probity.assessment.investigation.Investigations.OPENED;
import static io.probity.assessment.investigation.Investigations.OTHER_MANAGER;
import static io.probity.assessment.investigation.Investigations.RIGHTS_CONSIDERED;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TO_MANAGER;
import static io.probity.assessment.investigation.Investigations.TO_MAYOR;
import static io.probity.assessment.investigation.Investigations.found;

import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationCommand.MakeFinding;
import io.probity.assessment.investigation.InvestigationCommand.SeekChiefExecutiveResponse;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.assessment.investigation.InvestigationEvent.ResponseFromChiefExecutiveSought;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an investigation comes to, and who decides it. */
class OutcomeOfAnInvestigationTest {
    private final InvestigationSpec investigation = new InvestigationSpec();

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
            RIGHTS_CONSIDERED,
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
}
