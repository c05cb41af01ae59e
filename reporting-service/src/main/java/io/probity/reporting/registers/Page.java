package io.probity.reporting.registers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some lines of a register.
 *
 * @param next what to send as {@code after} for the lines that follow; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** @param more one line more than fits, if there is one */
    static <T> Page<T> of(List<T> more, int limit, Function<T, String> cursor) {
        if (more.size() <= limit) return new Page<>(more, Optional.empty());
        List<T> items = List.copyOf(more.subList(0, limit));
        return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
    }
}
