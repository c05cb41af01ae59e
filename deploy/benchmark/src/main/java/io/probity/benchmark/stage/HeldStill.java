package io.probity.benchmark.stage;

import io.probity.servers.ServerFailure;
import java.io.IOException;

/** A process that gets no processor time until it is let go on. */
public final class HeldStill implements AutoCloseable {
    private final long pid;

    public HeldStill(long pid) {
        this.pid = pid;
        signal("STOP", pid);
    }

    @Override
    public void close() {
        signal("CONT", pid);
    }

    private static void signal(String name, long pid) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .start()
                    .waitFor();
            if (code != 0) throw new ServerFailure("The process " + pid + " takes no signal.");
        } catch (IOException e) {
            throw new ServerFailure("Cannot signal: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted.", e);
        }
    }
}
