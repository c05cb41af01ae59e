package io.probity.eventsourcing.follower;

import java.time.Duration;

/**
 * How a reader of the log, or of topics, goes about it.
 *
 * @param page how many events are read and done at once
 * @param poll how long a lost wake-up can cost
 * @param term how long after a holder's death another takes over
 * @param longestPause between two attempts while something is down
 * @param gather from the beginning of one page to that of the next, while more comes all the time: what comes meanwhile
 *     is done together, in one transaction. Whoever was idle begins at once
 */
public record Pace(int page, Duration poll, Duration term, Duration longestPause, Duration gather) {

    public static Pace usual() {
        return new Pace(
                1000, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMillis(50));
    }

    /** Shorter where somebody waits for what comes, longer where nobody does: each round is a transaction that appends wait beside. */
    public Pace gathering(Duration other) {
        return new Pace(page, poll, term, longestPause, other);
    }

    /** Doubles with every failure in a row, from 50 ms. */
    public Duration pauseAfter(int failures) {
        Duration pause = Duration.ofMillis(50L << Math.min(failures, 16));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
