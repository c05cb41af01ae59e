package io.probity.appeals.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who responded (by their opaque id), and what they said. */
public record ResponseRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String person,
        @NotNull @Size(max = 20_000) String response) {}
