package io.probity.edge.admission;

import java.time.Duration;

/**
 * How many may be inside at once: the most there is room for, and fewer for as long as answers take longer than they
 * should. What a fixed number means in seconds depends on the machine, and on what else it does.
 *
 * <p>A disk that halts once makes everybody late who is inside, and says nothing of how many there is room for; a queue
 * that is too long makes late whoever is answered. So room is taken away when in a while most were answered late while it
 * was half full or more, and given back as answers come in time again: soon where it is as full as that, and a place at a time
 * where it is not, for then they say little of how many there is room for.
 */
final class Room {
    private static final double LEAST = 8;
    private static final double LESS = 0.7;
    private static final double MORE = 0.1;
    private static final double CROWDED = 0.5;

    private final int most;
    private final Duration soon;
    private double places;
    private Duration began = Duration.ZERO;
    private int late;
    private int timely;

    Room(int most, Duration soon) {
        this.most = most;
        this.soon = soon;
        this.places = most;
    }

    synchronized int places() {
        return (int) places;
    }

    /**
     * Somebody was answered.
     *
     * @param now since any beginning that stays the same
     * @param stayed how long they were inside
     * @param inside how many were
     */
    synchronized void answered(Duration now, Duration stayed, int inside) {
        if (now.minus(began).compareTo(soon) > 0) judge(now);
        boolean crowded = inside > places * CROWDED;
        if (stayed.compareTo(soon) <= 0) {
            timely++;
            if (crowded) places = Math.min(most, places + MORE);
        } else if (crowded) {
            late++;
        }
    }

    private void judge(Duration now) {
        if (late > timely) places = Math.max(Math.min(LEAST, most), places * LESS);
        else if (late == 0 && timely > 0) places = Math.min(most, places + 1);
        began = now;
        late = 0;
        timely = 0;
    }
}
