package io.probity.reporting.annual;

import java.util.Map;
import java.util.Optional;

/** What the database counted, by line. A line without matters is not in it. */
record Figures(Map<String, Integer> lines, Optional<Integer> medianDaysToResolve) {

    int of(Line line) {
        return lines.getOrDefault(line.code(), 0);
    }

    /** Brought forward + made + reopened − resolved = carried forward. */
    boolean balance() {
        return of(Line.BROUGHT_FORWARD) + of(Line.MADE) + of(Line.REOPENED) - of(Line.RESOLVED)
                == of(Line.NOT_RESOLVED);
    }
}
