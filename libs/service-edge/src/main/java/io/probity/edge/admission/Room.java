package io.probity.edge.admission;

import java.time.Duration;

/**
 * How many may be inside at once: the most there is room for, and fewer for as long as answers take longer than they
 * should. What a fixed number means in seconds depends on the machine, and on what else it does.
 */
final class Room {
    private static final double LEAST = 8;
    private static final double LESS = 0.99;
    private static final double MORE = 0.1;
    private static final double CROWDED = 0.8;

    private final int most;
    private final Duration soon;
    private double now;

    Room(int most, Duration soon) {
        this.most = most;
        this.soon = soon;
        this.now = most;
    }

    synchronized int places() {
        return (int) now;
    }

    /** Somebody was answered, having stayed for a time while so many were inside. */
    synchronized void answered(Duration stayed, int inside) {
        if (stayed.compareTo(soon) > 0) {
            now = Math.max(Math.min(LEAST, most), now * LESS);
        } else if (inside > now * CROWDED) {
            now = Math.min(most, now + MORE);
        }
    }
}
