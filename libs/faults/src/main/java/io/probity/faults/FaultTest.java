package io.probity.faults;

import java.nio.file.Path;

/**
 * A test that says of a row what was survived, or how its control failed.
 *
 * @param source its file, from the root of the repository
 * @param method the test; empty where no test, but a harness says so
 */
public record FaultTest(String row, FaultRecord.Kind kind, Path source, String method) {

    /** The module it stands in, from the root of the repository. */
    public Path module() {
        String path = source.toString();
        return Path.of(path.substring(0, Math.max(0, path.indexOf("/src/"))));
    }

    /** The class of the test, without its package. */
    public String type() {
        return source.getFileName().toString().replace(".java", "");
    }

    /** Whether this is the test that left the record. */
    public boolean said(FaultRecord record) {
        return record.row().equals(row)
                && record.kind() == kind
                && record.method().equals(method)
                && record.test().endsWith("." + type());
    }
}
