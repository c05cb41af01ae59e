package io.probity.assessment.hearing;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.ReceiveResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param from the opaque id of the person
 */
record ResponseRequest(
        @NotBlank @Size(max = 100) String from,
        @Nullable @Size(max = 20_000) String response) {

    ReceiveResponse toCommand(Officer by) {
        return new ReceiveResponse(from, Codes.text(response), by);
    }
}
