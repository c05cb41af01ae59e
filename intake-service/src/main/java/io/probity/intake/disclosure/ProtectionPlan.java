package io.probity.intake.disclosure;

import java.util.List;

/**
 * How a discloser is protected from reprisal. Stored sealed, whole.
 *
 * @param assessment what may be done to them, by whom, and how likely that is
 * @param measures what is done about it
 */
public record ProtectionPlan(Risk risk, String assessment, List<String> measures) {
    /** Of reprisal. */
    public enum Risk {
        LOW,
        MODERATE,
        HIGH
    }

    public ProtectionPlan {
        measures = List.copyOf(measures);
    }

    boolean isEmpty() {
        return assessment.isBlank();
    }

    /** A low risk may be watched and no more. */
    boolean leavesARisk() {
        return risk != Risk.LOW && measures.stream().allMatch(String::isBlank);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "[protection plan]";
    }
}
