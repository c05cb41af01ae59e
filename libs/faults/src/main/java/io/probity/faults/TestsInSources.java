package io.probity.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.probity.traceability.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which faults have a test, by the sources: whoever keeps a {@link FaultRecord} of a row tries that row. */
public record TestsInSources(Path root, List<FaultTest> tests) {
    private static final Pattern SAID = Pattern.compile(
            "FaultRecord\\s*\\.(?<kind>survived|controlFailed)\\(\\s*\"(?<row>[RS]\\d+)\""
                    + "|new\\s+FaultRecord\\(\\s*\"(?<row2>[RS]\\d+)\",\\s*(?:\\w+\\.)*(?<kind2>SURVIVED|CONTROL_FAILED)");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Set<String> SURVIVALS = Set.of("survived", "SURVIVED");

    /** Reads all sources of a repository. */
    public static TestsInSources under(Path root) {
        SourceTree sources = new SourceTree(root);
        List<FaultTest> found = sources.files(TestsInSources::isSource).stream()
                .flatMap(file -> in(file, sources.textOf(file)).stream())
                .toList();
        return new TestsInSources(root, found);
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("src/") && !path.contains("libs/faults/src/test");
    }

    private static List<FaultTest> in(Path source, String text) {
        List<FaultTest> found = new ArrayList<>();
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            String kind = Objects.requireNonNullElseGet(said.group("kind"), () -> said.group("kind2"));
            String row = Objects.requireNonNullElseGet(said.group("row"), () -> said.group("row2"));
            FaultTest test = new FaultTest(
                    row,
                    SURVIVALS.contains(kind) ? FaultRecord.Kind.SURVIVED : FaultRecord.Kind.CONTROL_FAILED,
                    source,
                    methodAround(text.substring(0, said.start())));
            if (!found.contains(test)) found.add(test);
        }
        return found;
    }

    private static String methodAround(String before) {
        return METHOD.matcher(before)
                .results()
                .reduce((earlier, later) -> later)
                .map(method -> method.group(1))
                .orElse("");
    }

    Map<String, Set<Path>> survived() {
        return sources(FaultRecord.Kind.SURVIVED);
    }

    Map<String, Set<Path>> controls() {
        return sources(FaultRecord.Kind.CONTROL_FAILED);
    }

    /** By row. */
    private Map<String, Set<Path>> sources(FaultRecord.Kind kind) {
        return tests.stream()
                .filter(test -> test.kind() == kind)
                .collect(groupingBy(
                        FaultTest::row, TreeMap::new, mapping(FaultTest::source, toCollection(TreeSet::new))));
    }

    /** The file a class stands in. */
    Path sourceOf(String test) {
        String end = test.replace('.', '/') + ".java";
        return tests.stream()
                .map(FaultTest::source)
                .filter(file -> file.toString().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        test + " left a record, but no source of that name does: delete target/faults"));
    }
}
