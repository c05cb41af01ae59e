package io.probity.policy;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * What a council's annual report tells of its administrative complaints (HV-28).
 *
 * @param yearBegins the first day of the financial year, such as {@code 07-01}
 * @param lines the numbers, in their order
 * @param statements the sentences around them, in their order
 */
public record AnnualReporting(String yearBegins, List<ReportLine> lines, List<ReportStatement> statements) {

    public AnnualReporting {
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
    }

    /** The first day of the financial year; empty where there is no such day in every year. */
    public Optional<MonthDay> firstDay() {
        try {
            MonthDay day = MonthDay.parse("--" + yearBegins);
            return day.isValidYear(1) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The line of this code. */
    public Optional<ReportLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
