package io.probity.benchmark.stage;

import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A recording of the JDK's own profiler, running in another process until it is closed. */
public final class Profile implements AutoCloseable {
    private final long pid;
    private final Path file;

    private Profile(long pid, Path file) {
        this.pid = pid;
        this.file = file;
    }

    public static Profile of(long pid, Path file) {
        ask(pid, "JFR.start", "name=bench", "settings=profile");
        return new Profile(pid, file);
    }

    @Override
    public void close() {
        ask(pid, "JFR.stop", "name=bench", "filename=" + file.toAbsolutePath());
    }

    private static void ask(long pid, String... what) {
        try {
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            var line = new ArrayList<>(List.of(jcmd.toString(), Long.toString(pid)));
            line.addAll(List.of(what));
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) throw new ServerFailure("The process " + pid + " cannot be profiled.");
        } catch (IOException e) {
            throw new ServerFailure("jcmd cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted.", e);
        }
    }
}
