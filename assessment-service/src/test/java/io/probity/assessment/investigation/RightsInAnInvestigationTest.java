package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.AdministrativeMatters.CORRECTED;
import static io.probity.assessment.investigation.AdministrativeMatters.opened;
import static io.probity.assessment.investigation.AdministrativeMatters.outcome;
import static io.probity.assessment.investigation.Frauds.free;
import static io.probity.assessment.investigation.Investigations.ANSWER;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.INVESTIGATOR;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.NOT_TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.OTHER_MANAGER;
import static io.probity.assessment.investigation.Investigations.RIGHTS_CONSIDERED;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.found;

import io.probity.assessment.assessing.AssessmentRule;
import io.probity.assessment.assessing.Law;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.ConsiderHumanRights;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.HumanRightsConsidered;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Human rights are considered on every complaint: where the law asks for it, before its outcome is decided. */
@Tag("HV-41")
class RightsInAnInvestigationTest {
    private static final InvestigationCompleted COMPLETED = new InvestigationCompleted(TODAY, "manager-1");
    private static final ConflictDeclared A_COUSIN =
            new ConflictDeclared("investigator-1", List.of("investigator"), "The subject is my cousin.");

    @Test
    void no_outcome_is_decided_in_queensland_before_they_were_considered() {
        opened(TO_INVESTIGATE, found(1, Finding.SUBSTANTIATED, MANAGER), COMPLETED)
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .thenRefused(InvestigationRule.RIGHTS_FIRST);
        opened(TO_INVESTIGATE, RIGHTS_CONSIDERED, found(1, Finding.SUBSTANTIATED, MANAGER), COMPLETED)
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .then(outcome("substantiated", CORRECTED));
    }

    @Test
    void they_can_be_considered_when_it_was_completed_as_well() {
        opened(TO_INVESTIGATE, found(1, Finding.SUBSTANTIATED, MANAGER), COMPLETED, RIGHTS_CONSIDERED)
                .when(new DecideOutcome(CORRECTED, ANSWER, MANAGER))
                .then(outcome("substantiated", CORRECTED));
    }

    @Test
    void what_is_not_investigated_is_no_less_a_decision() {
        opened(NOT_TO_INVESTIGATE, COMPLETED)
                .when(new DecideOutcome(Optional.empty(), ANSWER, MANAGER))
                .thenRefused(InvestigationRule.RIGHTS_FIRST);
    }

    @Test
    void nor_is_the_outcome_of_a_fraud_matter() {
        free(found(1, Finding.NOT_SUBSTANTIATED, INVESTIGATOR), COMPLETED)
                .when(new DecideOutcome(Optional.empty(), ANSWER, CEO))
                .thenRefused(InvestigationRule.RIGHTS_FIRST);
    }

    /** The control: Maroondah's policy asks for no consideration. */
    @Test
    void where_the_pack_does_not_ask_for_it_no_outcome_waits() {
        Law ironbark = new Law("ironbark", "5.0");
        new InvestigationSpec()
                .given(
                        new HandlerNamed("manager-1", "manager"),
                        new InvestigationOpened(
                                new Matter(Track.ADMINISTRATIVE, ironbark),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        TO_INVESTIGATE,
                        found(1, Finding.NOT_SUBSTANTIATED, MANAGER),
                        COMPLETED)
                .when(new DecideOutcome(Optional.empty(), ANSWER, MANAGER))
                .then(new OutcomeDecided(
                        "not-substantiated", Optional.empty(), ANSWER, TODAY, "manager-1", "manager", ironbark));
    }

    @Test
    void they_are_considered_with_reasons_and_by_the_codes_of_the_law() {
        opened().when(considering("property"))
                .then(new HumanRightsConsidered(List.of("property"), true, "No right is limited.", "manager-1"));
        opened().when(new ConsiderHumanRights(List.of(), true, "", MANAGER))
                .thenRefused(InvestigationRule.RIGHTS_INCOMPLETE);
        opened().when(considering("quiet")).thenRefused(AssessmentRule.RIGHTS_LISTED);
    }

    @Test
    @Tag("HV-07")
    void whoever_has_no_part_in_it_considers_none() {
        opened().when(consideredBy(OTHER_MANAGER)).thenRefused(InvestigationRule.NOT_THE_HANDLER);
        opened().when(consideredBy(CEO)).thenRefused(InvestigationRule.NOT_THE_HANDLER);
        free().when(consideredBy(MANAGER)).thenRefused(InvestigationRule.NOT_THE_INVESTIGATOR);
        free().when(consideredBy(CEO))
                .then(new HumanRightsConsidered(List.of(), true, "No right is limited.", "ceo-1"));
    }

    @Test
    @Tag("HV-36")
    void what_somebody_considered_who_takes_no_part_any_more_counts_for_nothing() {
        HumanRightsConsidered considered =
                new HumanRightsConsidered(List.of(), true, "No right is limited.", "investigator-1");
        free(considered, found(1, Finding.NOT_SUBSTANTIATED, INVESTIGATOR), COMPLETED, A_COUSIN)
                .when(new DecideOutcome(Optional.empty(), ANSWER, CEO))
                .thenRefused(InvestigationRule.RIGHTS_FIRST);
    }

    private static ConsiderHumanRights consideredBy(Officer officer) {
        return new ConsiderHumanRights(List.of(), true, "No right is limited.", officer);
    }

    private static ConsiderHumanRights considering(String right) {
        return new ConsiderHumanRights(List.of(right), true, "No right is limited.", MANAGER);
    }
}
