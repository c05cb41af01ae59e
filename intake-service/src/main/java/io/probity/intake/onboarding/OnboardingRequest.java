package io.probity.intake.onboarding;

import io.probity.intake.council.CouncilCommand.OnboardCouncil;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A council to be onboarded.
 *
 * @param id as in paths, such as {@code wattle-creek}
 * @param jurisdiction one of the policy packs', such as {@code queensland}
 */
public record OnboardingRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,48}[a-z0-9]", message = "lower-case letters, digits and hyphens")
        String id,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 50) String jurisdiction) {

    OnboardCouncil toCommand(Instant at) {
        return new OnboardCouncil(id, name, jurisdiction, at);
    }
}
