package io.probity.chaos;

import java.util.Random;
import java.util.Set;

/**
 * How much of it, and in which order.
 *
 * @param rounds how often each exercise is repeated; 1 is the short form
 * @param only the rows that are wanted; empty for all
 */
record Plan(int rounds, long seed, Set<String> only) {
    boolean isShort() {
        return rounds == 1;
    }

    boolean isWanted(String row) {
        return only.isEmpty() || only.contains(row);
    }

    Random random() {
        return new Random(seed);
    }
}
