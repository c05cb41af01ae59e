package io.probity.assessment.excepting;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.HoldGround;
import io.probity.assessment.investigation.InvestigationCommand.UseHoldException;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param ground serious-threat, other-legal-obligation, criminal-offence-to-police
 * @param action what is done
 */
record HoldExceptionRequest(
        @Nullable @Size(max = 50) String ground,
        @Nullable @Size(max = 20_000) String action) {

    UseHoldException toCommand(Officer by) {
        return new UseHoldException(Codes.named(HoldGround.class, "ground", ground), Codes.text(action), by);
    }
}
