package io.probity.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Says what is being done and how far it is, one line a step. */
@FunctionalInterface
public interface Progress {
    void say(String line);

    /** Says that something is done, and how long it took. */
    default void done(String what, long sinceNanos) {
        say(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - sinceNanos) / 1e9, what));
    }

    /** Into a file, from which {@code up} and {@code down} read it; a full disk silences it, and stops nothing. */
    static Progress into(Path file) throws IOException {
        Files.writeString(file, introduction(ProcessHandle.current().pid()));
        return line -> {
            try {
                Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
            } catch (IOException unheard) {
                System.err.println(line);
            }
        };
    }

    /** The file's first line, by which a reader knows whose words it holds. */
    static String introduction(long supervisor) {
        return "supervisor " + supervisor + "\n";
    }
}
