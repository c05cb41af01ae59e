package io.probity.local;

import io.probity.servers.Child;
import io.probity.servers.Folders;
import io.probity.servers.Ports;
import io.probity.servers.Server;
import io.probity.servers.ServerFailure;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the five services as it was built, run with everything it needs in its environment. */
final class ServiceProcess implements Server {
    private static final Duration START = Duration.ofMinutes(4);

    private final Part part;
    private final int port;
    private final Child process;

    private ServiceProcess(Part part, int port, Child process) {
        this.part = part;
        this.port = port;
        this.process = process;
    }

    /** @throws ServerFailure not built, port taken, or not ready in time */
    static ServiceProcess start(Part part, Settings settings, Map<String, String> environment) {
        Path jar = jar(part, settings);
        Path data = Folders.create(settings.data(part));
        Child.stopLeftOver(data.resolve("pid"));
        int port = settings.port(part);
        Ports.requireFree(part.title(), port);
        Ports.requireFree(part.title(), settings.healthPort(part));
        Map<String, String> all = new HashMap<>(environment);
        // Else glibc keeps a heap of its own for nearly every thread.
        all.put("MALLOC_ARENA_MAX", "2");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(settings.healthPort(part)));
        all.put(
                "PROBITY_CHECKPOINTS",
                Folders.create(Logs.folder(settings, part)).toString());
        // Whoever tries it out verifies soon after the start, and would find nothing signed yet.
        all.put("PROBITY_CHECKPOINTS_EVERY", "10s");
        all.put("PROBITY_SEALING_KEYS", Folders.create(data.resolve("keys")).toString());
        if (part == Part.INTAKE) {
            all.put(
                    "PROBITY_ATTACHMENTS",
                    Folders.create(data.resolve("attachments")).toString());
        }
        Child process = Child.start(new Child.Command(
                part.title(), command(jar), all, data, data.resolve("server.log"), data.resolve("pid")));
        ServiceProcess started = new ServiceProcess(part, port, process);
        process.awaitReady(START, () -> Http.isReady(settings.healthUrl(part)));
        return started;
    }

    /** @throws ServerFailure if the service is not built */
    static Path jar(Part part, Settings settings) {
        Path jar = settings.root().resolve(part.title()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new ServerFailure(part.title() + " is not built: run ./probity build.");
        }
        return jar;
    }

    /** What the JVM is told of memory and headers has to be what the build told it when it made the archive (pom.xml). */
    private static List<String> command(Path jar) {
        return List.of(
                Child.java(),
                // Classes as they are once loaded and linked. One that does not fit, or is not there, is passed over.
                "-XX:AOTCache=" + jar.resolveSibling("app.aot"),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                // What compiling the start took is given back: 30 MB a service.
                "-XX:TrimNativeHeapInterval=10000",
                // In the jar's own manifest, which counts only with -jar.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                // First what the archive was made of, and in that order.
                jar + File.pathSeparator + Child.leashClasspath(),
                Child.LEASHED,
                "io.quarkus.bootstrap.runner.AotQuarkusEntryPoint");
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.close();
    }

    @Override
    public String toString() {
        return part.title();
    }
}
