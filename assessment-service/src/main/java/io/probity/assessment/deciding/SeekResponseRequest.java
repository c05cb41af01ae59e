package io.probity.assessment.deciding;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.InvestigationCommand.SeekChiefExecutiveResponse;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param respondBy the last day on which it is awaited
 */
record SeekResponseRequest(@NotNull LocalDate respondBy) {

    SeekChiefExecutiveResponse toCommand(Officer by) {
        return new SeekChiefExecutiveResponse(respondBy, by);
    }
}
