package io.probity.intake.onboarding;

import io.probity.intake.council.CouncilCommand.AppointOfficeHolder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An office to be filled.
 *
 * @param office such as {@code ceo} or {@code mayor}
 * @param holder opaque id of the officer, as in their token; never a name
 * @param lastDay on which they hold the office still, where it is known, such as of a term that is over
 * @param acting whether whoever held the office before holds it again from the day after that on; not, where nothing is said
 */
public record AppointmentRequest(
        @NotBlank @Size(max = 50) String office,
        @NotBlank @Size(max = 100) String holder,
        @NotNull LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable Boolean acting) {

    AppointOfficeHolder toCommand(Instant at) {
        return new AppointOfficeHolder(
                office, holder, from, Optional.ofNullable(lastDay), Boolean.TRUE.equals(acting), at);
    }
}
