package io.probity.intake.lodging;

import io.probity.edge.problems.Problems;
import io.probity.policy.ReporterKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who reports, as forms say it. */
public final class Reporters {
    private Reporters() {}

    /** A member of the public, where nothing is said. Fails with 422 where no such kind is known (MC-01). */
    public static ReporterKind kind(@Nullable String code) {
        if (code == null || code.isBlank()) return ReporterKind.MEMBER_OF_THE_PUBLIC;
        return ReporterKind.of(code)
                .orElseThrow(() -> Problems.unprocessable(
                        "reporter-kind-unknown",
                        "Whoever reports is one of: "
                                + Arrays.stream(ReporterKind.values())
                                        .map(ReporterKind::code)
                                        .collect(Collectors.joining(", "))
                                + " (MC-01)."));
    }
}
