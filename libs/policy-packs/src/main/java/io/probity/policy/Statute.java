package io.probity.policy;

/**
 * A provision that a pack rests on.
 *
 * @param standing whether its text was read, or is only known and yet to be confirmed by the council's lawyers
 */
public record Statute(String act, String section, String says, Standing standing) {

    /** How sure we are of what a provision says. */
    public enum Standing {
        READ,
        TO_BE_CONFIRMED
    }
}
