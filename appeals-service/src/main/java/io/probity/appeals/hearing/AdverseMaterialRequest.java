package io.probity.appeals.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What is put, to whom (by their opaque id), and until when they can comment. */
public record AdverseMaterialRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String person,
        @NotNull @Size(max = 20_000) String material,
        @NotNull Instant respondBefore) {}
