package io.probity.traceability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.probity.traceability.Results.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code docs/domain/traceability.md}: each duty, the tests that prove it, and what they said last. */
public final class TraceabilityPage {
    static final String FILE = "docs/domain/traceability.md";
    private static final String HEAD = """
            # Duties and their proof

            Written by `./probity trace` after `./probity test`. A duty of [the sources](README.md) is proven by tests that
            carry its id, or stands in [open-clauses.tsv](open-clauses.tsv) with what is missing; the build fails where
            neither is so.

            | clause | duty | tests | result |
            |---|---|---|---|
            """;

    private TraceabilityPage() {}

    /** @param arguments the root of the repository */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Files.writeString(
                root.resolve(FILE),
                text(Clause.all(root), OpenClauses.in(root), TaggedTest.under(root), Results.under(root)));
    }

    static String text(List<Clause> clauses, OpenClauses open, List<TaggedTest> tests, Results results) {
        Map<String, List<TaggedTest>> byClause =
                tests.stream().collect(groupingBy(TaggedTest::clause, TreeMap::new, toList()));
        StringBuilder page = new StringBuilder(HEAD);
        for (Clause clause : clauses) {
            List<TaggedTest> proofs = byClause.getOrDefault(clause.id(), List.of());
            if (!proofs.isEmpty()) page.append(line(clause, proofs, results));
        }
        page.append("\n## Open\n\n| clause | duty | what is missing |\n|---|---|---|\n");
        clauses.stream()
                .filter(clause -> open.missing().containsKey(clause.id()))
                .forEach(clause -> page.append("| %s | %s | %s |%n"
                        .formatted(
                                clause.id(),
                                cell(clause.duty()),
                                cell(open.missing().get(clause.id())))));
        return page.toString();
    }

    private static String line(Clause clause, List<TaggedTest> proofs, Results results) {
        String links = proofs.stream()
                .map(test -> "[%s](../../%s)".formatted(test.method().replace('_', ' '), test.source()))
                .distinct()
                .collect(joining("<br>"));
        return "| %s | %s | %s | %s |%n".formatted(clause.id(), cell(clause.duty()), links, result(proofs, results));
    }

    private static String result(List<TaggedTest> proofs, Results results) {
        long failed = proofs.stream()
                .filter(test -> results.of(test).filter(Result.FAILED::equals).isPresent())
                .count();
        long passed = proofs.stream()
                .filter(test -> results.of(test).filter(Result.PASSED::equals).isPresent())
                .count();
        long rest = proofs.size() - failed - passed;
        return (failed > 0 ? failed + " failed, " : "") + passed + " passed"
                + (rest > 0 ? ", " + rest + " not run" : "");
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
