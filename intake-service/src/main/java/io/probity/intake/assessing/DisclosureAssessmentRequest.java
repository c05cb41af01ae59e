package io.probity.intake.assessing;

import io.probity.intake.coordinating.CoordinatorsDesk.Asked;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is an assessable disclosure, and why.
 *
 * @param informedBy how many additions were read; left out, none was: what was added meanwhile is not decided on unread
 */
public record DisclosureAssessmentRequest(
        @NotNull Boolean assessable,
        @NotNull @Size(max = 20_000) String reasons,
        @Nullable @PositiveOrZero Integer informedBy) {

    AssessDisclosure toCommand(Asked asked) {
        return new AssessDisclosure(
                assessable, reasons, Objects.requireNonNullElse(informedBy, 0), asked.by(), asked.at());
    }
}
