package io.probity.intake.assessing;

import io.probity.intake.coordinating.CoordinatorsDesk.Asked;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether it is an assessable disclosure, and why. */
public record DisclosureAssessmentRequest(
        @NotNull Boolean assessable,
        @NotNull @Size(max = 20_000) String reasons) {

    AssessDisclosure toCommand(Asked asked) {
        return new AssessDisclosure(assessable, reasons, asked.by(), asked.at());
    }
}
