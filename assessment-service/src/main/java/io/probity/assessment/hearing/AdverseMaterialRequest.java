package io.probity.assessment.hearing;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.PutAdverseMaterial;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param to the opaque id of the person
 * @param respondBy the last day on which they may answer, after today
 */
record AdverseMaterialRequest(
        @NotBlank @Size(max = 100) String to,
        @Nullable @Size(max = 20_000) String material,
        @NotNull LocalDate respondBy) {

    PutAdverseMaterial toCommand(LocalDate today, Officer by) {
        return new PutAdverseMaterial(to, Codes.text(material), respondBy, today, by);
    }
}
