package io.probity.traceability;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Duties that no test proves yet: said so in one file, with what is missing. */
record OpenClauses(Map<String, String> missing) {
    static final String FILE = "docs/domain/open-clauses.tsv";

    static OpenClauses in(Path root) {
        Map<String, String> missing = new LinkedHashMap<>();
        Clause.rows(root.resolve(FILE)).forEach(row -> missing.put(row[0], row[1]));
        return new OpenClauses(missing);
    }
}
