package io.probity.appeals.counselling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who was counselled (by their opaque id), and how. */
public record CounsellingRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String officer,
        @NotNull @Size(max = 20_000) String note) {}
