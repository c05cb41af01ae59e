package io.probity.assessment.protecting;

import io.probity.assessment.assessing.AssessmentCommand.TakePreliminaryAction;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.PreliminaryAction;
import io.probity.assessment.handling.Codes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param action preserve-evidence, alternative-duties, suspension, restrict-access, monitoring
 * @param on the day it was done
 */
record PreliminaryActionRequest(
        @Nullable @Size(max = 50) String action,
        @Nullable @Size(max = 20_000) String description,
        @NotNull LocalDate on) {

    TakePreliminaryAction toCommand(Officer by) {
        return new TakePreliminaryAction(
                Codes.named(PreliminaryAction.class, "action", action), Codes.text(description), on, by);
    }
}
