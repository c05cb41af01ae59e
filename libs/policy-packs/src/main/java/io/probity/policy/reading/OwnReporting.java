package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.AnnualReporting;
import io.probity.policy.ReportLine;
import io.probity.policy.ReportStatement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a council's annual report tells beyond what the law asks for.
 *
 * @param lines after those of the law, none of which they change
 * @param statements in place of the law's of the same code; others after them
 */
record OwnReporting(List<ReportLine> lines, List<ReportStatement> statements) {

    AnnualReporting beside(AnnualReporting law) {
        var codes = law.statements().stream().map(ReportStatement::code).toList();
        return new AnnualReporting(
                law.yearBegins(),
                Stream.concat(law.lines().stream(), lines.stream()).toList(),
                Stream.concat(
                                law.statements().stream().map(this::ownOr),
                                statements.stream().filter(not(own -> codes.contains(own.code()))))
                        .toList());
    }

    private ReportStatement ownOr(ReportStatement law) {
        return statements.stream()
                .filter(own -> own.code().equals(law.code()))
                .findFirst()
                .orElse(law);
    }
}
