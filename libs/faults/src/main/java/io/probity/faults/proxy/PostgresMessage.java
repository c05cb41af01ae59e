package io.probity.faults.proxy;

/**
 * A message of a PostgreSQL server.
 *
 * @param type such as {@code C} for CommandComplete, {@code Z} for ReadyForQuery
 * @param tag how its body begins, up to a zero byte: what a CommandComplete completed, such as {@code COMMIT}
 */
public record PostgresMessage(char type, String tag) {

    public boolean completes(String command) {
        return type == 'C' && tag.startsWith(command);
    }
}
