package io.probity.chaos;

import java.util.Optional;
import java.util.Random;

/**
 * How much of it, and in which order.
 *
 * @param rounds how often each exercise is repeated; 1 is the short form
 * @param only the one row that is wanted; empty for all
 */
record Plan(int rounds, long seed, Optional<String> only) {
    boolean isShort() {
        return rounds == 1;
    }

    boolean isWanted(String row) {
        return only.isEmpty() || only.get().equals(row);
    }

    Random random() {
        return new Random(seed);
    }
}
