package io.probity.local;

import io.probity.servers.Child;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The classes of a service as they are once loaded and linked, in a file beside its jar (ADR 0084).
 *
 * <p>It counts only for a JVM of the settings, the jar and the JDK with which it was made: any other passes it over in silence.
 */
record ClassArchive(Part part, Path jar) {
    private static final Duration TO_MAKE = Duration.ofMinutes(5);

    private static final List<String> SETTINGS = List.of(
            "-Xms20m",
            "-Xmx256m",
            "-XX:+UseCompactObjectHeaders",
            // In the jar's own manifest, which counts only with -jar.
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private static final List<String> RUNNING = List.of(
            "-XX:+UseSerialGC",
            // As large as it may grow while the whole is small: otherwise it is 5 MB until everything is collected
            // for the first time, and is collected several times a second under the first load.
            "-XX:NewSize=12m",
            "-XX:+ExitOnOutOfMemoryError",
            // What compiling the start took is given back: 30 MB a service. Not more often: under load each time took 4
            // to 300 ms, in which whoever allocates waits.
            "-XX:TrimNativeHeapInterval=60000",
            // Three times what is usual before a method is compiled to the last: what only a start needs never is, and
            // what a load needs is called as often within seconds, and with everything running within minutes.
            "-XX:Tier4InvocationThreshold=15000",
            "-XX:Tier4MinInvocationThreshold=1800",
            "-XX:Tier4CompileThreshold=45000",
            "-XX:Tier4BackEdgeThreshold=120000");

    /** Objects are archived by this collector alone, and read by either. */
    private static final String ARCHIVING = "-XX:+UseG1GC";

    /** @throws ServerFailure if the service is not built */
    static ClassArchive of(Part part, Settings settings) {
        requireBuilt(part, settings);
        return new ClassArchive(part, jar(part, settings));
    }

    /** @throws ServerFailure if it is not */
    static void requireBuilt(Part part, Settings settings) {
        if (!Files.exists(jar(part, settings))) {
            throw new ServerFailure(part.title() + " is not built: run ./probity build.");
        }
    }

    private static Path jar(Part part, Settings settings) {
        return settings.root().resolve(part.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path file() {
        return jar.resolveSibling("app.aot");
    }

    private Path recording() {
        return jar.resolveSibling("app.aotconf");
    }

    /** The line of a JVM that takes its classes from the archive, where there is one that fits. */
    List<String> used(String classPath, String... main) {
        return line(List.of("-XX:AOTCache=" + file()), RUNNING, classPath, main);
    }

    /**
     * The line of a JVM that writes down at its end which classes it has loaded. Not how often each method ran: by that a
     * start would compile to the last, at once, whatever this one had.
     */
    List<String> recorded(String main) {
        List<String> recording = List.of(
                "-XX:AOTMode=record",
                "-XX:AOTConfiguration=" + recording(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining");
        return line(recording, RUNNING, jar.toString(), main);
    }

    /** What an earlier build recorded and did not come to archive must not pass for what this one records. */
    void forgetRecording() {
        try {
            Files.deleteIfExists(recording());
        } catch (IOException e) {
            throw new ServerFailure("Cannot delete %s: %s.".formatted(recording(), e.getMessage()), e);
        }
    }

    /**
     * Makes the archive of what was recorded.
     *
     * @param folder where the JVM that makes it says what it does
     * @throws ServerFailure nothing was recorded, or no archive came of it
     */
    void make(Path folder) {
        if (!Files.exists(recording())) {
            throw new ServerFailure(
                    "%s did not write down which classes it loaded. (%s)".formatted(part.title(), folder));
        }
        List<String> line = line(
                List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording(), "-XX:AOTCache=" + file()),
                List.of(ARCHIVING),
                jar.toString());
        Child.run(
                new Child.Command(
                        "Archiving the classes of " + part.title(),
                        line,
                        Map.of(),
                        folder,
                        folder.resolve("archive.log"),
                        folder.resolve("archive.pid")),
                TO_MAKE);
        forgetRecording();
    }

    private static List<String> line(List<String> archive, List<String> running, String classPath, String... main) {
        return Stream.of(List.of(Child.java()), archive, running, SETTINGS, List.of("-cp", classPath), List.of(main))
                .flatMap(List::stream)
                .toList();
    }
}
