package io.probity.intake.onboarding;

import io.probity.intake.council.CouncilCommand.EndTerm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a term.
 *
 * @param office such as {@code councillor} or {@code mayor}
 * @param holder opaque id of the officer, as they were appointed; never a name
 * @param lastDay on which they hold the office still
 */
public record EndOfTermRequest(
        @NotBlank @Size(max = 50) String office,
        @NotBlank @Size(max = 100) String holder,
        @NotNull LocalDate lastDay) {

    EndTerm toCommand(Instant at) {
        return new EndTerm(office, holder, lastDay, at);
    }
}
