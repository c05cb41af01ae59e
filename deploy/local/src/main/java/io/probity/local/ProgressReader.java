package io.probity.local;

import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what one supervisor says, as it says it; what an earlier one left in the file is not heard. */
final class ProgressReader {
    private final Path file;
    private final String begins;
    private int read;

    ProgressReader(Path file, long supervisor) {
        this.file = file;
        this.begins = Progress.introduction(supervisor);
        this.read = begins.length();
    }

    /** Leaves out what was said before. */
    ProgressReader fromNow() {
        read = Math.max(read, whole().length());
        return this;
    }

    /** The whole lines said since the last call. */
    List<String> next() {
        String all = whole();
        int end = all.lastIndexOf('\n') + 1;
        if (end <= read) {
            return List.of();
        }
        String news = all.substring(read, end);
        read = end;
        return news.lines().toList();
    }

    private String whole() {
        try {
            String all = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            return all.startsWith(begins) ? all : "";
        } catch (IOException e) {
            throw new ServerFailure("Cannot read %s: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
