package io.probity.appeals.instituting;

import io.probity.appeals.review.Remedy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done about it.
 *
 * @param action code, such as {@code corrected-bill}: it stands in the registers
 * @param coversAllIssues whether it deals with everything that was raised (HV-52)
 * @param mitigation what is done where a full remedy is not possible (HV-54)
 * @param practiceReview which practice is reviewed because the failure was systemic (HV-55)
 */
public record CorrectiveActionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String action,
        @NotNull @Size(max = 20_000) String description,
        @NotNull Boolean coversAllIssues,
        @Nullable @Size(max = 20_000) String mitigation,
        @NotNull @Size(max = 20_000) String explanation,
        @Nullable @Size(max = 20_000) String practiceReview,
        @Nullable LocalDate dueOn) {

    Remedy toRemedy() {
        return new Remedy(
                description,
                coversAllIssues,
                Optional.ofNullable(mitigation),
                explanation,
                Optional.ofNullable(practiceReview),
                Optional.ofNullable(dueOn));
    }
}
