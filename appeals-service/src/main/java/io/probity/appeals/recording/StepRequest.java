package io.probity.appeals.recording;

import io.probity.appeals.review.Examination.StepKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A step and what came out of it. */
public record StepRequest(
        @NotNull StepKind kind, @NotNull @Size(max = 20_000) String record) {}
