package io.probity.chaos;

import io.probity.local.Part;
import io.probity.local.Settings;
import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A process with its children, and what can be done to them.
 *
 * @param pidFile whose first number is its pid
 */
record Victim(String name, Path pidFile) {
    /** A database asked to end writes all it holds first, which takes a slow disk its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    static Victim of(Part part, Settings settings) {
        Path data = settings.data(part);
        return part == Part.POSTGRES ? postgres(data) : new Victim(part.title(), data.resolve("pid"));
    }

    static Victim postgres(Path data) {
        return new Victim(Part.POSTGRES.title(), data.resolve("cluster/postmaster.pid"));
    }

    /** SIGKILL to all of them in one go: nobody gets to say good-bye, no child survives its parent. */
    void kill() {
        signal("KILL", leader());
    }

    /**
     * As whoever runs it would, and waits until it has ended: no work is cut off, no log left to be recovered. What does not
     * end is killed, so that whoever looks after it can start it again.
     *
     * @return whether it ended by itself
     */
    boolean end() {
        ProcessHandle leader = leader();
        // PostgreSQL waits for its clients where it is asked to terminate.
        run(List.of("kill", name.equals(Part.POSTGRES.title()) ? "-INT" : "-TERM", Long.toString(leader.pid())));
        boolean ended = Waiting.until(PATIENCE, () -> !leader.isAlive());
        if (!ended) signal("KILL", leader);
        return ended;
    }

    /** They stand still, and know nothing of it. */
    void freeze() {
        signal("STOP", leader());
    }

    void thaw() {
        signal("CONT", leader());
    }

    /** To the leader first. */
    private static void signal(String signal, ProcessHandle leader) {
        List<String> line = new ArrayList<>(List.of("kill", "-" + signal, Long.toString(leader.pid())));
        leader.descendants().forEach(process -> line.add(Long.toString(process.pid())));
        run(line);
    }

    private static void run(List<String> line) {
        try {
            // A child that went by itself in between makes kill answer 1: the others have it all the same.
            new ProcessBuilder(line).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new ServerFailure("kill: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    ProcessHandle leader() {
        return ProcessHandle.of(pid())
                .filter(ProcessHandle::isAlive)
                .orElseThrow(() -> new ServerFailure(name + " does not run."));
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readString(pidFile).replaceFirst("(?s)\\D.*", ""));
        } catch (IOException | NumberFormatException e) {
            throw new ServerFailure(name + " does not run.", e);
        }
    }
}
