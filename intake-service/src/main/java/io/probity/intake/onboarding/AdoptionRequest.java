package io.probity.intake.onboarding;

import io.probity.intake.council.CouncilCommand.AdoptPolicy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A policy to be adopted.
 *
 * @param policy its id among the packs, such as {@code wattle-creek}
 * @param resolution the council's resolution, such as {@code 17 March 2021} (HV-58)
 */
public record AdoptionRequest(
        @NotBlank @Size(max = 100) String policy,
        @NotBlank @Size(max = 20) String version,
        @NotNull @Size(max = 200) String resolution,
        @NotNull LocalDate effectiveFrom) {

    AdoptPolicy toCommand(String jurisdiction, Instant at) {
        return new AdoptPolicy(policy, version, jurisdiction, resolution, effectiveFrom, at);
    }
}
