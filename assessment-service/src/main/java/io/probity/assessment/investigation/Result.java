package io.probity.assessment.investigation;

import java.util.Collection;
import java.util.Locale;

/** What the findings on all allegations come to. */
public enum Result {
    SUBSTANTIATED,
    PARTLY_SUBSTANTIATED,
    NOT_SUBSTANTIATED,
    UNABLE_TO_DETERMINE,
    NOT_INVESTIGATED;

    static Result of(Collection<Finding> findings) {
        if (findings.isEmpty()) return NOT_INVESTIGATED;
        if (findings.stream().allMatch(f -> f == Finding.SUBSTANTIATED)) return SUBSTANTIATED;
        if (findings.stream().anyMatch(Finding::upheld)) return PARTLY_SUBSTANTIATED;
        return findings.stream().allMatch(f -> f == Finding.UNABLE_TO_DETERMINE)
                ? UNABLE_TO_DETERMINE
                : NOT_SUBSTANTIATED;
    }

    /** Whether an error was found that a remedy can apply to (HV-52). */
    boolean upheld() {
        return this == SUBSTANTIATED || this == PARTLY_SUBSTANTIATED;
    }

    /** The code that is published, such as {@code partly-substantiated}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
