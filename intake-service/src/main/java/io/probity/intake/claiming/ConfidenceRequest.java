package io.probity.intake.claiming;

import jakarta.validation.constraints.NotNull;

/** @param withheld whether the name that was given is to be withheld from now on (HV-14) */
public record ConfidenceRequest(@NotNull Boolean withheld) {}
