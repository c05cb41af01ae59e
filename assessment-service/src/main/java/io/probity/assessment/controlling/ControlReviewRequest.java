package io.probity.assessment.controlling;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param adequacy how adequate the controls were
 * @param improvements what is improved
 */
record ControlReviewRequest(
        @Nullable @Size(max = 20_000) String adequacy,
        @Nullable @Size(max = 20_000) String improvements) {

    ReviewControls toCommand(Officer by) {
        return new ReviewControls(Codes.text(adequacy), Codes.text(improvements), by);
    }
}
