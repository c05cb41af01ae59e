package io.probity.reporting.registers;

/** How many lines a page has. */
final class Limit {
    private static final int MOST = 500;

    private Limit() {}

    static int of(int asked) {
        return Math.clamp(asked, 1, MOST);
    }
}
