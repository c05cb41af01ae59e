package io.probity.reporting.annual;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.probity.policy.ReportLine;
import java.util.List;

/** The report's lines, as the database is asked for them. */
final class Lines {
    /** Stands in nothing that a line counts. */
    static final String BETWEEN = ",";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Lines() {}

    /** What each counts, by its code: {@code {"made": "made", "not-resolved": "not-resolved", …}}. */
    static String asJson(List<ReportLine> lines) {
        ObjectNode all = JSON.createObjectNode();
        lines.forEach(line -> all.put(line.code(), String.join(BETWEEN, line.counts())));
        return all.toString();
    }
}
