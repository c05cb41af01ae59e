package io.probity.reporting.annual;

import io.probity.policy.AnnualReporting;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The annual report's part on administrative complaints.
 *
 * @param asAt counts what had happened before then, of what this service has heard by now: what arrives later with an
 *     earlier time, and a new handler or due date, still change it
 * @param withoutMayors whether what is with the Mayor, or with nobody yet, is left out, as it is for the CEO (HV-17)
 * @param balances brought forward + made + reopened − resolved = not resolved
 */
public record AnnualReport(
        String council,
        String year,
        LocalDate from,
        LocalDate to,
        Instant asAt,
        boolean withoutMayors,
        List<Figure> figures,
        Optional<Integer> medianDaysToResolve,
        boolean balances,
        List<String> statements) {

    /** @param matters where the matters it counts are listed */
    public record Figure(String line, String says, int count, URI matters) {}

    static AnnualReport of(
            String council,
            FinancialYear year,
            Instant asAt,
            boolean withoutMayors,
            AnnualReporting reporting,
            Figures figures) {
        List<Figure> numbers = reporting.lines().stream()
                .map(line -> new Figure(
                        line.code(), line.says(), figures.of(line.code()), link(council, year, asAt, line.code())))
                .toList();
        return new AnnualReport(
                council,
                year.text(),
                year.from(),
                year.to(),
                asAt,
                withoutMayors,
                numbers,
                figures.medianDaysToResolve(),
                figures.balance(),
                reporting.statements().stream()
                        .filter(statement -> statement.standsIn(withoutMayors))
                        .map(statement -> statement.say(year.text(), figures.lines()))
                        .toList());
    }

    private static URI link(String council, FinancialYear year, Instant asAt, String line) {
        return URI.create("/councils/" + council + "/reports/annual/matters?year=" + year.text() + "&line=" + line
                + "&asAt=" + asAt);
    }
}
