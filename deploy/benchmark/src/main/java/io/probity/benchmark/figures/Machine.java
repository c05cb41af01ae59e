package io.probity.benchmark.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what it was measured. */
public record Machine(String processor, int cores, String memory, String system, String java) {

    public static Machine here() {
        return new Machine(
                fromProc("cpuinfo", "model name", "unknown processor"),
                Runtime.getRuntime().availableProcessors(),
                gigabytes(fromProc("meminfo", "MemTotal", "0 kB")),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    }

    public String told() {
        return "%d cores of %s, %s of memory, %s, Java %s".formatted(cores, processor, memory, system, java);
    }

    private static String gigabytes(String kilobytes) {
        return Math.round(Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1024.0 / 1024.0) + " GB";
    }

    private static String fromProc(String file, String field, String otherwise) {
        try (var lines = Files.lines(Path.of("/proc", file))) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException notLinux) {
            return otherwise;
        }
    }
}
