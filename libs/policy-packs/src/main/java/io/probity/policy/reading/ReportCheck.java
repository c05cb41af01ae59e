package io.probity.policy.reading;

import static java.util.function.Predicate.not;

import io.probity.policy.AnnualReporting;
import io.probity.policy.Coded;
import io.probity.policy.Policy;
import io.probity.policy.ReportLine;
import io.probity.policy.ReportStatement;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What must hold in an annual report: each line can count something, and each statement names lines that are there (HV-28). */
final class ReportCheck {
    private static final String LINES = "annual-report/lines";
    private static final String STATEMENTS = "annual-report/statements";

    private final Pack pack;

    ReportCheck(Pack pack) {
        this.pack = pack;
    }

    void ofLaw(AnnualReporting law) {
        if (law.firstDay().isEmpty()) {
            pack.flaw("annual-report/year-begins", law.yearBegins() + " is not a day of every year");
        }
        lines(law.lines());
        law.lines().forEach(line -> line.entries()
                .forEach(entry -> pack.flaw(
                        LINES + "/" + line.code(),
                        "A " + entry.list() + " is an entry of a council's list: such a line stands in its policy")));
        statements(law.statements(), law.lines());
    }

    /** A statement of the policy may name the lines of the law. */
    void ofPolicy(OwnReporting own, Policy policy) {
        lines(own.lines());
        own.lines().stream()
                .filter(line ->
                        policy.jurisdiction().annualReport().line(line.code()).isPresent())
                .forEach(line -> pack.flaw(
                        LINES + "/" + line.code(),
                        line.code() + " is a line of the law of "
                                + policy.jurisdiction().name() + ", which no policy changes"));
        own.lines().forEach(line -> line.entries().stream()
                .filter(not(entry -> isThere(entry, policy)))
                .forEach(entry ->
                        pack.flaw(LINES + "/" + line.code(), "There is no " + entry.list() + " " + entry.code())));
        statements(own.statements(), policy.annualReport().lines());
    }

    private static boolean isThere(ReportLine.Entry entry, Policy policy) {
        List<Coded> list = entry.list().equals("nature") ? policy.natures() : policy.locations();
        return list.stream().anyMatch(coded -> coded.code().equals(entry.code()));
    }

    private void lines(List<ReportLine> lines) {
        standOnce(LINES, lines.stream().map(ReportLine::code));
        lines.stream()
                .filter(line -> line.code().equals(ReportStatement.YEAR))
                .forEach(line -> pack.flaw(LINES + "/" + line.code(), "In a statement, {year} is the financial year"));
        lines.stream()
                .filter(not(line -> line.contradiction().isEmpty()))
                .forEach(line -> pack.flaw(
                        LINES + "/" + line.code(),
                        "It counts nothing: no matter is at once " + String.join(" and ", line.contradiction())));
    }

    private void statements(List<ReportStatement> statements, List<ReportLine> lines) {
        standOnce(STATEMENTS, statements.stream().map(ReportStatement::code));
        var known = new HashSet<>(lines.stream().map(ReportLine::code).toList());
        known.add(ReportStatement.YEAR);
        statements.forEach(statement -> statement.names().stream()
                .filter(not(known::contains))
                .forEach(name -> pack.flaw(
                        STATEMENTS + "/" + statement.code() + "/text",
                        "There is no line {" + name + "} to be put in")));
    }

    private void standOnce(String list, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.filter(not(seen::add)).forEach(code -> pack.flaw(list + "/" + code, code + " stands twice"));
    }
}
