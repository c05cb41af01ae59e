package io.probity.assessment.controlling;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param remarks what is said about the review
 */
record RemarksRequest(@Nullable @Size(max = 20_000) String remarks) {

    EndorseControlReview toCommand(String office, Officer by) {
        return new EndorseControlReview(office, Codes.text(remarks), by);
    }
}
