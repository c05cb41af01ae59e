package io.probity.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** What the supervisor tells {@code status}: written whole, moved into place. */
record StateFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param phase starting, up, stopping */
    record Told(String phase, List<Running> processes) {}

    /** @param trouble why the last restart failed; empty if it did not */
    record Running(String part, long pid, String state, int restarts, String trouble) {}

    /** @return whether it could be written: a full disk must not stop what works, and the next moment tells it again */
    boolean write(Told told) {
        try {
            Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
            Files.writeString(unfinished, JSON.writeValueAsString(told));
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException untold) {
            return false;
        }
    }

    Optional<Told> read() {
        try {
            return Files.exists(path) ? Optional.of(JSON.readValue(path.toFile(), Told.class)) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
