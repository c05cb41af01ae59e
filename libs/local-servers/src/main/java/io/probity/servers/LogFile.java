package io.probity.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** A server's log on disk. */
public record LogFile(Path path) {
    private static final long ROTATED_FROM_BYTES = 20L * 1024 * 1024;
    private static final int TAIL_BYTES = 256 * 1024;
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Starts a new file once the old one has grown large; one old file is kept. */
    public LogFile rotated() {
        Folders.create(path.toAbsolutePath().getParent());
        try {
            if (Files.exists(path) && Files.size(path) > ROTATED_FROM_BYTES) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot rotate %s: %s.".formatted(path, e.getMessage()), e);
        }
        return this;
    }

    /** The last lines that are not empty, oldest first. */
    public List<String> tail(int lines) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(TAIL_BYTES, file.length());
            byte[] end = new byte[length];
            file.seek(file.length() - length);
            file.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The last lines as one line, shortened, for an error message. */
    public String lastWords() {
        List<String> said = tail(200).stream()
                .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
                .map(LogFile::readable)
                .toList();
        String words = String.join(" | ", said.subList(Math.max(0, said.size() - 3), said.size()));
        return words.isEmpty()
                ? "its log is empty"
                : "its log ends: " + words.substring(Math.max(0, words.length() - 500));
    }

    /** A line of JSON says what happened in its first message, and why in its last: that of the root cause. */
    private static String readable(String line) {
        List<String> messages =
                MESSAGE.matcher(line).results().map(found -> found.group(1)).toList();
        if (messages.isEmpty()) {
            return line;
        }
        String why = messages.getLast();
        return messages.getFirst().equals(why) ? why : messages.getFirst() + ": " + why;
    }
}
