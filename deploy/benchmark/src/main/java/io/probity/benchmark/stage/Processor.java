package io.probity.benchmark.stage;

import io.probity.local.Part;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Processor time that processes and their children have used. Of a figure it tells who made it, and it stays nearly the
 * same on a machine that is busy with something else.
 *
 * @param seconds by what the process is called
 */
public record Processor(Map<String, Double> seconds) {
    /** Of the kernel's clock, which counts hundredths on every Linux. */
    private static final double TICKS = 100;

    private static final int FIRST = 11;

    /** What each of some parts has used so far, and the generator, which is this process. */
    public static Processor now(Stage stage, List<Part> parts) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        parts.forEach(part -> seconds.put(part.title(), ofTree(stage.platform().pid(part))));
        seconds.put("load generator", ofOne(ProcessHandle.current().pid(), 1));
        return new Processor(seconds);
    }

    /** What was used since then for each of so many pieces of work, such as {@code intake-service 95 us}. */
    public String since(Processor before, long pieces) {
        return seconds.entrySet().stream()
                .map(now -> String.format(
                        Locale.ROOT,
                        "%s %.0f us",
                        now.getKey(),
                        (now.getValue() - before.seconds().get(now.getKey())) * 1e6 / pieces))
                .collect(Collectors.joining(", "));
    }

    private static double ofTree(long pid) {
        return ofOne(pid, 2)
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToDouble(child -> ofOne(child.pid(), 2))
                        .sum();
    }

    /** @param pairs 1: user and system time of the process; 2: and of those children that have ended */
    private static double ofOne(long pid, int pairs) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = 0;
            for (int i = 0; i < pairs * 2; i++) ticks += Long.parseLong(fields[FIRST + i]);
            return ticks / TICKS;
        } catch (IOException gone) {
            throw new ServerFailure("The process " + pid + " is gone.", gone);
        }
    }
}
