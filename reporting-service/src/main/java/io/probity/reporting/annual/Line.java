package io.probity.reporting.annual;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A line of the annual report: what it counts, and what asks for it. */
enum Line {
    BROUGHT_FORWARD("Complaints open when the year began"),
    MADE("Complaints made in the year"),
    REOPENED("Complaints resolved in an earlier year and reopened in this one"),
    RESOLVED("Complaints resolved by the year's end"),
    NOT_RESOLVED("Complaints not resolved at the year's end, carried forward"),
    NOT_RESOLVED_MADE_IN_EARLIER_YEAR("Of those not resolved, made in an earlier financial year"),
    ACKNOWLEDGED_IN_TIME("Of those made, acknowledged in time"),
    ACKNOWLEDGED_LATE("Of those made, acknowledged late"),
    NOT_ACKNOWLEDGED("Of those made, not acknowledged by the year's end"),
    APPEALED("Complaints whose handling was appealed in the year"),
    APPEAL_UPHELD("Complaints on which an appeal was upheld in the year");

    private final String says;

    Line(String says) {
        this.says = says;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String says() {
        return says;
    }

    static Optional<Line> parse(String code) {
        return Arrays.stream(values()).filter(line -> line.code().equals(code)).findFirst();
    }
}
