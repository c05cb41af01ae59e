package io.probity.intake.onboarding;

import io.probity.intake.council.CouncilCommand.AppointOfficeHolder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An office to be filled.
 *
 * @param office such as {@code ceo} or {@code mayor}
 * @param holder opaque id of the officer, as in their token; never a name
 */
public record AppointmentRequest(
        @NotBlank @Size(max = 50) String office,
        @NotBlank @Size(max = 100) String holder,
        @NotNull LocalDate from) {

    AppointOfficeHolder toCommand(Instant at) {
        return new AppointOfficeHolder(office, holder, from, at);
    }
}
