package io.probity.local;

import io.probity.servers.Child;
import io.probity.servers.Folders;
import io.probity.servers.Ports;
import io.probity.servers.Server;
import io.probity.servers.ServerFailure;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the five services as it was built, run with everything it needs in its environment. */
final class ServiceProcess implements Server {
    private static final Duration START = Duration.ofMinutes(4);
    /** Whoever records writes down at its end what it has loaded. */
    private static final Duration END_OF_RECORDING = Duration.ofMinutes(2);

    private static final String MAIN = "io.quarkus.bootstrap.runner.AotQuarkusEntryPoint";

    /** How a service is started: to be used, or to be recorded. */
    @FunctionalInterface
    interface Starting {
        Server start(Part service, Settings settings, Map<String, String> environment);
    }

    private final Part part;
    private final int port;
    private final Child process;
    private final Duration toEnd;

    private ServiceProcess(Part part, int port, Child process, Duration toEnd) {
        this.part = part;
        this.port = port;
        this.process = process;
        this.toEnd = toEnd;
    }

    /** @throws ServerFailure not built, port taken, or not ready in time */
    static ServiceProcess start(Part part, Settings settings, Map<String, String> environment) {
        ClassArchive archive = ClassArchive.of(part, settings);
        // First what the archive was made of, and in that order.
        String classes = archive.jar() + File.pathSeparator + Child.leashClasspath();
        return start(part, settings, environment, archive.used(classes, Child.LEASHED, MAIN), Child.TO_END);
    }

    /** A start that is written down for an archive of its classes, and without the leash, whose path differs by launcher. */
    static ServiceProcess recorded(Part part, Settings settings, Map<String, String> environment) {
        return start(
                part, settings, environment, ClassArchive.of(part, settings).recorded(MAIN), END_OF_RECORDING);
    }

    private static ServiceProcess start(
            Part part, Settings settings, Map<String, String> environment, List<String> line, Duration toEnd) {
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
        Child process = Child.start(
                new Child.Command(part.title(), line, all, data, data.resolve("server.log"), data.resolve("pid")));
        ServiceProcess started = new ServiceProcess(part, port, process, toEnd);
        process.awaitReady(START, () -> Http.isReady(settings.healthUrl(part)));
        return started;
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
        process.close(toEnd);
    }

    @Override
    public String toString() {
        return part.title();
    }
}
