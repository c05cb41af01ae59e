package io.probity.chaos;

import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM needs: the objects that are left when it has thrown away all others, as it is made to. What it has in use besides
 * says how much it was given, not how much it needs.
 */
final class LiveObjects {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private LiveObjects() {}

    /** @throws ServerFailure if it does not answer */
    static long megabytes(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process asked = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(said);
            if (!total.find()) throw new ServerFailure("process " + pid + " does not say what it needs.");
            return Long.parseLong(total.group(1)) / (1024 * 1024);
        } catch (IOException e) {
            throw new ServerFailure("jcmd: " + e.getMessage(), e);
        }
    }
}
