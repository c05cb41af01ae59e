package io.probity.appeals.deciding;

import io.probity.appeals.review.Officer;
import io.probity.appeals.review.Report;
import io.probity.appeals.review.Report.Examined;
import io.probity.appeals.review.ReviewCommand.DecideReview;
import io.probity.appeals.review.ReviewEvent.Extent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer's result and report.
 *
 * @param result what it comes to
 * @param handling whether the reviewer is satisfied with how the complaint was handled, and what was found (HV-21)
 * @param remedy whether the reviewer is satisfied with the remedial action taken, and what was found (HV-21)
 * @param adverseTo opaque ids of those a finding is adverse to, besides the officer who handled it
 */
public record DecisionRequest(
        @NotNull Result result,
        @NotNull @Valid Answer handling,
        @NotNull @Valid Answer remedy,
        @NotNull @Size(max = 20_000) String reasons,
        @Nullable @Size(max = 100) List<@Size(max = 5_000) String> findings,
        @Nullable @Size(max = 100) List<@Size(max = 5_000) String> contributingFactors,
        @Nullable @Size(max = 100) List<@Size(max = 5_000) String> recommendations,
        @Nullable @Size(max = 100) Set<@Size(max = 64) String> adverseTo) {

    /** How a review comes out. */
    public enum Result {
        DISMISSED,
        UPHELD_WHOLLY,
        UPHELD_IN_PART
    }

    /** One of the two things that are examined. */
    public record Answer(
            @NotNull Boolean satisfied,
            @NotNull @Size(max = 20_000) String finding) {

        Examined toExamined() {
            return new Examined(satisfied, finding);
        }
    }

    DecideReview toCommand(String appeal, Officer by, Instant at) {
        Report report = new Report(
                handling.toExamined(),
                remedy.toExamined(),
                reasons,
                given(findings),
                given(contributingFactors),
                given(recommendations));
        return new DecideReview(appeal, extent(), report, Objects.requireNonNullElse(adverseTo, Set.of()), by, at);
    }

    private Optional<Extent> extent() {
        return switch (result) {
            case DISMISSED -> Optional.empty();
            case UPHELD_WHOLLY -> Optional.of(Extent.WHOLLY);
            case UPHELD_IN_PART -> Optional.of(Extent.IN_PART);
        };
    }

    private static List<String> given(@Nullable List<String> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
