package io.probity.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which faults have a test, by the sources: whoever keeps a {@link FaultRecord} of a row tries that row. */
record TestsInSources(Path root, Map<String, Set<Path>> survived, Map<String, Set<Path>> controls) {
    private static final Pattern SAID = Pattern.compile(
            "FaultRecord\\s*\\.(?<kind>survived|controlFailed)\\(\\s*\"(?<row>[RS]\\d+)\""
                    + "|new\\s+FaultRecord\\(\\s*\"(?<row2>[RS]\\d+)\",\\s*(?:\\w+\\.)*(?<kind2>SURVIVED|CONTROL_FAILED)");
    private static final Set<String> SURVIVALS = Set.of("survived", "SURVIVED");

    static TestsInSources under(Path root) {
        TestsInSources found = new TestsInSources(root, new TreeMap<>(), new TreeMap<>());
        try (Stream<Path> files = Files.find(
                root, 20, (file, attributes) -> attributes.isRegularFile() && isSource(root.relativize(file)))) {
            files.sorted().forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("src/") && !path.contains("libs/faults/src/test");
    }

    private void add(Path source) {
        try {
            Matcher said = SAID.matcher(Files.readString(source));
            while (said.find()) {
                String kind = Objects.requireNonNullElseGet(said.group("kind"), () -> said.group("kind2"));
                String row = Objects.requireNonNullElseGet(said.group("row"), () -> said.group("row2"));
                (SURVIVALS.contains(kind) ? survived : controls)
                        .computeIfAbsent(row, unseen -> new TreeSet<>())
                        .add(root.relativize(source));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file a class stands in. */
    Path sourceOf(String test) {
        String end = test.replace('.', '/') + ".java";
        return Stream.concat(survived.values().stream(), controls.values().stream())
                .flatMap(Set::stream)
                .filter(file -> file.toString().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        test + " left a record, but no source of that name does: delete target/faults"));
    }
}
