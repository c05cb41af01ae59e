package io.probity.intake.claiming;

import io.probity.intake.lodging.PersonalDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** @param withheld whether the name is to be told for letters, protection, consent or law alone (HV-14) */
public record NameRequest(
        @NotNull @Valid PersonalDetails complainant,
        @NotNull Boolean withheld) {}
