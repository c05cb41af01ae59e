package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.AdministrativeMatters.finding;
import static io.probity.assessment.investigation.AdministrativeMatters.opened;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;

import io.probity.assessment.investigation.InvestigationCommand.PutAdverseMaterial;
import io.probity.assessment.investigation.InvestigationCommand.ReceiveResponse;
import io.probity.assessment.investigation.InvestigationEvent.AdverseMaterialPut;
import io.probity.assessment.investigation.InvestigationEvent.FindingMade;
import io.probity.assessment.investigation.InvestigationEvent.ResponseReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody is found against unheard (HV-48). */
class HearingWhomItIsAboutTest {
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
}
