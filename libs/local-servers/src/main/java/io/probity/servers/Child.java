package io.probity.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** One child process: its log, its pid file, and how it ends. */
public final class Child implements AutoCloseable {
    /** A main class that runs the one named as its first argument, and ends with the process that started it. */
    public static final String LEASHED = "io.probity.servers.child.Leashed";

    /** How long one that was asked to end may take. */
    public static final Duration TO_END = Duration.ofSeconds(20);

    /** Settings of whoever started us that would change what a child does. */
    private static final List<String> NOT_INHERITED =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS", "KAFKA_OPTS", "MAVEN_OPTS");

    /** What children that are JVMs are told before anything of their own, such as how far to compile; by blanks. */
    private static final String JAVA_OPTIONS = "PROBITY_JAVA_OPTIONS";

    /** Whoever asks five servers ever again whether they are ready takes from the time in which they would be. */
    private static final Duration ASKED_EVERY = Duration.ofMillis(200);

    private final Command command;
    private final Process process;
    private final LogFile log;

    /**
     * What to run.
     *
     * @param name as shown to people
     * @param pidFile where the process is noted, so that whoever comes after a crash finds and stops it
     */
    public record Command(
            String name, List<String> line, Map<String, String> environment, Path folder, Path log, Path pidFile) {}

    private Child(Command command, Process process, LogFile log) {
        this.command = command;
        this.process = process;
        this.log = log;
    }

    /** Starts the process, after stopping what an earlier, killed launcher may have left under the same pid file. */
    public static Child start(Command command) {
        stopLeftOver(command.pidFile());
        LogFile log = new LogFile(command.log()).rotated();
        ProcessBuilder builder = new ProcessBuilder(line(command))
                .directory(Folders.create(command.folder()).toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        NOT_INHERITED.forEach(builder.environment()::remove);
        builder.environment().putAll(command.environment());
        try {
            Process process = builder.start();
            Child child = new Child(command, process, log);
            ClosedAtExit.add(child);
            Files.writeString(command.pidFile(), noted(process.toHandle()));
            return child;
        } catch (IOException e) {
            throw new ServerFailure("%s cannot be started: %s.".formatted(command.name(), e.getMessage()), e);
        }
    }

    private static List<String> line(Command command) {
        List<String> line = new ArrayList<>(command.line());
        String options = System.getenv().getOrDefault(JAVA_OPTIONS, "").strip();
        if (line.getFirst().equals(java()) && !options.isEmpty()) line.addAll(1, List.of(options.split(" +")));
        return line;
    }

    /** The java of this JVM, so that a child never runs on an older one that happens to be the default. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What must stand on the classpath for {@link #LEASHED}. */
    public static String leashClasspath() {
        return ServerJars.own().toString();
    }

    /** Waits until the process is ready. @throws ServerFailure if it ends or does not get ready in time */
    public Child awaitReady(Duration atMost, BooleanSupplier ready) {
        boolean settled;
        try {
            settled = Waiting.until(atMost, ASKED_EVERY, () -> !process.isAlive() || ready.getAsBoolean());
        } catch (ServerFailure interrupted) {
            close();
            throw interrupted;
        }
        if (settled && process.isAlive()) {
            return this;
        }
        if (ClosedAtExit.isClosing()) {
            throw new ServerFailure(command.name() + " was stopped while it started.");
        }
        String happened = settled
                ? "ended with exit code " + process.exitValue()
                : "did not get ready within " + atMost.toSeconds() + " s";
        close();
        throw new ServerFailure("%s %s; %s. (%s)".formatted(command.name(), happened, log.lastWords(), command.log()));
    }

    /** Runs a process to its end. @throws ServerFailure if it ends otherwise than with 0, or not in time */
    public static void run(Command command, Duration atMost) {
        try (Child child = start(command)) {
            if (!Waiting.until(atMost, () -> !child.isAlive()) || child.exit().join() != 0) {
                throw new ServerFailure(
                        "%s failed; %s. (%s)".formatted(command.name(), child.log.lastWords(), command.log()));
            }
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process ends, with its exit code. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Ends the process at once, as a crash would (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
        Waiting.until(Duration.ofSeconds(10), () -> !process.isAlive());
    }

    /** Asks the process to end and waits; one that does not listen is killed. */
    @Override
    public void close() {
        close(TO_END);
    }

    /** The same for one that has much to write before it ends. */
    public void close(Duration toEnd) {
        end(process.toHandle(), toEnd);
        // A handle knows that the process has ended a moment before the process itself does.
        Waiting.uninterrupted(Duration.ofSeconds(10), () -> !isAlive());
        ClosedAtExit.forget(this);
        try {
            Files.deleteIfExists(command.pidFile());
        } catch (IOException e) {
            throw new ServerFailure("Cannot delete %s: %s.".formatted(command.pidFile(), e.getMessage()), e);
        }
    }

    /** Stops the process noted in the file, if it still runs. @return its pid if one was stopped */
    public static Optional<Long> stopLeftOver(Path pidFile) {
        Optional<ProcessHandle> left = running(pidFile);
        left.ifPresent(Child::end);
        return left.map(ProcessHandle::pid);
    }

    /** The process noted in the file, if it still runs and is the same one: a pid alone may have been given away again. */
    public static Optional<ProcessHandle> running(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String noted = Files.readString(pidFile);
            return ProcessHandle.of(Long.parseLong(noted.split(" ", 2)[0]))
                    .filter(process -> process.isAlive() && noted(process).equals(noted));
        } catch (IOException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** What stands in a pid file: pid and start time. */
    public static String noted(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }

    static void end(ProcessHandle process) {
        end(process, TO_END);
    }

    private static void end(ProcessHandle process, Duration toEnd) {
        process.destroy();
        if (!Waiting.uninterrupted(toEnd, () -> !process.isAlive())) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Waiting.uninterrupted(Duration.ofSeconds(10), () -> !process.isAlive());
        }
    }

    @Override
    public String toString() {
        return command.name();
    }
}
