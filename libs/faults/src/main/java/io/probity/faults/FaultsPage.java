package io.probity.faults;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes {@code docs/faults.md} from what the tests said; run it after them. */
public final class FaultsPage {
    static final String FILE = "docs/faults.md";
    private static final Pattern LINE = Pattern.compile("^\\| ([RS]\\d+) \\|.*\\| \\[[^]]*]\\(\\.\\./([^)]+)\\) \\|$");
    private static final String HEAD = """
            # Faults and attacks survived

            Written by `./probity faults` from what the tests said they did, after `./probity test` (short form) or
            `./probity chaos` (long form); a line stands as the last run that included it left it. A control is the same
            work without the mechanism that protects it: it must fail, or the test beside it would prove nothing.

            | row | what was done | times | what held | the control | test |
            |---|---|---:|---|---|---|
            """;

    private final TestsInSources sources;
    private final List<FaultRecord> records;
    private final String before;

    FaultsPage(TestsInSources sources, List<FaultRecord> records, String before) {
        this.sources = sources;
        this.records = records;
        this.before = before;
    }

    /** @param arguments the root of the repository */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Path file = root.resolve(FILE);
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, new FaultsPage(TestsInSources.under(root), recordsUnder(root), before).text());
    }

    static List<FaultRecord> recordsUnder(Path root) {
        try (Stream<Path> files =
                Files.find(root, 6, (file, attributes) -> file.toString().matches(".*/target/faults/[^/]+\\.json"))) {
            return files.sorted().map(FaultRecord::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        Rows.all().keySet().stream().flatMap(row -> linesOf(row).stream()).forEach(line -> text.append(line)
                .append('\n'));
        text.append("\n## Open\n\n");
        Rows.all().forEach((row, title) -> {
            if (!sources.survived().containsKey(row)) {
                text.append("- **%s** %s%n".formatted(row, title));
            }
        });
        return text.toString();
    }

    private List<String> linesOf(String row) {
        List<String> lines = new ArrayList<>();
        for (Path test : sources.survived().getOrDefault(row, Set.of())) {
            List<FaultRecord> said = of(row, FaultRecord.Kind.SURVIVED).stream()
                    .filter(one -> sources.sourceOf(one.test()).equals(test))
                    .toList();
            if (said.isEmpty()) {
                lines.addAll(linesBefore(row, test));
            }
            said.forEach(one -> lines.add(line(one, test)));
        }
        return lines;
    }

    private List<String> linesBefore(String row, Path test) {
        List<String> kept = before.lines()
                .filter(line -> {
                    Matcher parts = LINE.matcher(line);
                    return parts.matches()
                            && parts.group(1).equals(row)
                            && parts.group(2).equals(test.toString());
                })
                .toList();
        if (kept.isEmpty()) {
            throw new IllegalStateException("no run has left a record of " + row + " in " + test + ": run its tests");
        }
        return kept;
    }

    private String line(FaultRecord said, Path test) {
        return "| %s | %s | %s | %s | %s | [%s](../%s) |"
                .formatted(
                        said.row(),
                        cell(said.done()),
                        String.format(Locale.ROOT, "%,d", said.times()),
                        cell(said.outcome()),
                        cell(controls(said)),
                        said.method(),
                        test);
    }

    /** Of the same test class, or, where it has none, of any that tries the same row. */
    private String controls(FaultRecord said) {
        List<FaultRecord> all = of(said.row(), FaultRecord.Kind.CONTROL_FAILED);
        if (all.isEmpty()) {
            throw new IllegalStateException("the control of " + said.row() + " has not been run with " + said.test());
        }
        List<FaultRecord> own =
                all.stream().filter(one -> one.test().equals(said.test())).toList();
        return (own.isEmpty() ? all : own)
                .stream()
                        .map(one -> one.done() + ": " + one.outcome())
                        .distinct()
                        .collect(joining("; "));
    }

    private List<FaultRecord> of(String row, FaultRecord.Kind kind) {
        return records.stream()
                .filter(one -> one.row().equals(row) && one.kind() == kind)
                .toList();
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace('\n', ' ');
    }

    /** The rows a page shows as tried, each with the sources of its tests. */
    static Map<String, Set<String>> triedOn(String page) {
        Map<String, Set<String>> tried = new java.util.TreeMap<>();
        page.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> tried.computeIfAbsent(
                        line.group(1), row -> new TreeSet<>())
                .add(line.group(2)));
        return tried;
    }
}
