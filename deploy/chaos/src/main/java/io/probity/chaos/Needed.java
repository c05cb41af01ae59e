package io.probity.chaos;

import java.util.OptionalLong;

/**
 * The live objects that a process needs, in megabytes; empty where it did not say.
 *
 * @param usually with as many callers as usually
 * @param flooded with all of them
 */
record Needed(OptionalLong usually, OptionalLong flooded) {
    /** How much less a limit must cost than none, to be told from what two processes differ by anyhow. */
    private static final int CLEARLY = 2;

    private boolean isKnown() {
        return usually.isPresent() && flooded.isPresent();
    }

    private long growth() {
        return Math.max(1, flooded.orElseThrow() - usually.orElseThrow());
    }

    /** Compared within one run. */
    boolean growsLessThan(Needed other) {
        return isKnown() && other.isKnown() && growth() * CLEARLY <= other.growth();
    }

    @Override
    public String toString() {
        return "%s (usually %s)".formatted(told(flooded), told(usually));
    }

    private static String told(OptionalLong megabytes) {
        return megabytes.isPresent() ? megabytes.getAsLong() + " MB" : "unknown";
    }
}
