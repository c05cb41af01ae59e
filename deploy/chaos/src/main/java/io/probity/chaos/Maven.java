package io.probity.chaos;

import io.probity.faults.FaultRecord;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs chosen tests of the checkout, after compiling them: whoever has only built what runs has none.
 *
 * @param root of the checkout
 */
record Maven(Path root) {

    Path log() {
        return root.resolve("target/chaos-tests.log");
    }

    /** What earlier runs left about these rows is no word of this one. */
    void forget(Path module, Set<String> rows) {
        Path folder = records(module);
        if (Files.notExists(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (rows.stream().anyMatch(row -> name.startsWith(row + "-"))) Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<FaultRecord> said(Path module) {
        return FaultRecord.in(records(module));
    }

    private Path records(Path module) {
        return root.resolve(module).resolve("target/faults");
    }

    /** Whether they passed is told by what they leave ({@link #said}). */
    void test(List<Path> modules, String tests, int scale) {
        List<String> line = List.of(
                root.resolve("mvnw").toString(),
                "-B",
                "-am",
                "-pl",
                String.join(",", modules.stream().map(Path::toString).toList()),
                "-Dtest=" + tests,
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dmaven.test.failure.ignore=true",
                "-Dprobity.faults.scale=" + scale,
                // What takes long in the long form hangs no longer for that.
                "-Djunit.jupiter.execution.timeout.mode=disabled",
                // Sources are nobody's business here.
                "-Dspotless.apply.skip=true",
                "test");
        try {
            Files.createDirectories(log().getParent());
            ProcessBuilder maven = new ProcessBuilder(line)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
            maven.start().waitFor();
        } catch (IOException e) {
            throw new ServerFailure("The tests could not be run: " + e.getMessage(), e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Wire.Stopped();
        }
    }
}
