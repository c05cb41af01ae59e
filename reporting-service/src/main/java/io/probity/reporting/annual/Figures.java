package io.probity.reporting.annual;

import java.util.Map;
import java.util.Optional;

/**
 * What the database counted.
 *
 * @param lines by the codes of the report's lines
 * @param marks by what can be said of a matter in a year; without those that are true of none
 */
record Figures(Map<String, Integer> lines, Map<String, Integer> marks, Optional<Integer> medianDaysToResolve) {

    int of(String line) {
        return lines.getOrDefault(line, 0);
    }

    /** Brought forward + made + reopened − resolved = carried forward, whatever lines the report has. */
    boolean balance() {
        return marked("brought-forward") + marked("made") + marked("reopened") - marked("resolved")
                == marked("not-resolved");
    }

    private int marked(String mark) {
        return marks.getOrDefault(mark, 0);
    }
}
