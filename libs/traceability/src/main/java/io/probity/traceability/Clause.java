package io.probity.traceability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A duty from one of the sources.
 *
 * @param service which part of the platform owns it
 */
record Clause(String id, String service, String duty) {
    static final String FILE = "docs/domain/clauses.tsv";

    /** All of them, in the order of the file: id, source, section, kind, service, duty. */
    static List<Clause> all(Path root) {
        return rows(root.resolve(FILE))
                .map(row -> new Clause(row[0], row[4], row[5]))
                .toList();
    }

    static Stream<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
