package io.probity.benchmark.stage;

import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes hold in memory. */
public final class Memory {
    private static final double KILOBYTES = 1024;

    private Memory() {}

    /** The resident set, with all its pages that are shared with others. @return megabytes (2^20 bytes) */
    public static double resident(long pid) {
        return megabytes(pid, "status", "VmRSS:");
    }

    /** The share of a process and its children: what several of them map counts once. @return megabytes */
    public static double proportional(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .mapToDouble(one -> megabytes(one.pid(), "smaps_rollup", "Pss:"))
                .sum();
    }

    private static double megabytes(long pid, String file, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(field))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / KILOBYTES;
        } catch (IOException e) {
            throw new ServerFailure("The process " + pid + " is gone.", e);
        }
    }
}
