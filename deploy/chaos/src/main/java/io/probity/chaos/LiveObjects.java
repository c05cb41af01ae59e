package io.probity.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM needs: the objects that are left when it has thrown away all others, as it is made to. What it has in use besides
 * says how much it was given, not how much it needs.
 */
final class LiveObjects {
    private static final long PATIENCE_SECONDS = 30;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private LiveObjects() {}

    /** It stands still while they are counted. @return empty if it does not say, as one that has ended does not */
    static OptionalLong megabytes(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            // Into a file: a histogram fills a pipe, and whoever empties that waits for as long as it takes.
            Path said = Files.createTempFile("probity-histogram", ".txt");
            try {
                Process asked = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                return isAnswered(asked) ? total(said) : OptionalLong.empty();
            } finally {
                Files.delete(said);
            }
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    private static boolean isAnswered(Process asked) {
        try {
            return asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Wire.Stopped();
        } finally {
            asked.destroyForcibly();
        }
    }

    private static OptionalLong total(Path said) throws IOException {
        Matcher total = TOTAL.matcher(Files.readString(said, StandardCharsets.ISO_8859_1));
        return total.find() ? OptionalLong.of(Long.parseLong(total.group(1)) / (1024 * 1024)) : OptionalLong.empty();
    }
}
