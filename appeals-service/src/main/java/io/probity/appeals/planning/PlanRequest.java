package io.probity.appeals.planning;

import io.probity.appeals.review.Examination.Plan;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** People to interview, files and locations to inspect. */
public record PlanRequest(
        @Nullable @Size(max = 100) List<@Size(max = 500) String> people,
        @Nullable @Size(max = 100) List<@Size(max = 500) String> files,
        @Nullable @Size(max = 100) List<@Size(max = 500) String> locations) {

    Plan toPlan() {
        return new Plan(given(people), given(files), given(locations));
    }

    private static List<String> given(@Nullable List<String> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
