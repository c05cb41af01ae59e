package io.probity.assessment.directing;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.DirectInvestigation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param investigator the opaque id of who investigates
 * @param manner how
 */
record DirectionRequest(
        @NotBlank @Size(max = 100) String investigator,
        @Nullable @Size(max = 20_000) String manner,
        boolean police,
        boolean externalHelp) {

    DirectInvestigation toCommand(Officer by) {
        return new DirectInvestigation(investigator, Codes.text(manner), police, externalHelp, by);
    }
}
