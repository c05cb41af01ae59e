package io.probity.appeals.standingaside;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which part they had. */
public record StandAsideRequest(@NotNull @Size(max = 20_000) String reason) {}
