package io.probity.intake.assessing;

import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Whether it is an assessable disclosure, and why. */
public record DisclosureAssessmentRequest(
        @NotNull Boolean assessable,
        @NotNull @Size(max = 20_000) String reasons) {
    AssessDisclosure toCommand(Officer by, Instant at) {
        return new AssessDisclosure(assessable, reasons, by, at);
    }
}
