package io.probity.policy.reading;

/**
 * Something in a pack that does not hold together.
 *
 * @param file its path below {@code policies/}
 * @param line the first is 1
 * @param where in the file, such as {@code test/steps/3/branches/1}; empty where it is the file as a whole
 */
public record Flaw(String file, int line, String where, String what) {

    @Override
    public String toString() {
        var told = "%s:%d: %s".formatted(file, line, what);
        return where.isEmpty() ? told : told + " (" + where + ")";
    }
}
