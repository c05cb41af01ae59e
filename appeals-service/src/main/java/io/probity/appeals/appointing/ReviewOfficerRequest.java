package io.probity.appeals.appointing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Who conducts the review, by their opaque id. */
public record ReviewOfficerRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String officer) {}
