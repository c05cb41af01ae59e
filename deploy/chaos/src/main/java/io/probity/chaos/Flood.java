package io.probity.chaos;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What many callers were told.
 *
 * @param time for which they asked
 */
record Flood(Collection<Reply> replies, Duration time) {
    private static final double NEARLY_ALL = 0.99;
    private static final double SOON_MILLIS = 2_000;
    /** What a limit must be worth to whoever is let in: without one they wait at least so many times as long. */
    private static final int WORTH = 2;

    Times accepted() {
        return Callers.times(replies);
    }

    double perSecond() {
        return replies.size() * 1000.0 / time.toMillis();
    }

    double letInPerSecond() {
        return replies.stream().filter(Reply::isGood).count() * 1000.0 / time.toMillis();
    }

    /** FAULTS R34: 99 of a hundred of those let in, after two seconds at most. */
    boolean isSoon() {
        return accepted().quantile(NEARLY_ALL) <= SOON_MILLIS;
    }

    /** Compared within one run: how long a request takes here says little of another machine. */
    boolean isSoonerThan(Flood other) {
        return accepted().quantile(NEARLY_ALL) * WORTH <= other.accepted().quantile(NEARLY_ALL);
    }

    /** Refused in words that a client can act on. */
    boolean isClear() {
        return replies.stream()
                .allMatch(reply -> reply.isGood()
                        || ((reply.status() == 503 || reply.status() == 429)
                                && reply.retryAfter().isPresent()));
    }

    Map<Integer, Long> statuses() {
        Map<Integer, Long> statuses = new TreeMap<>();
        replies.forEach(reply -> statuses.merge(reply.status(), 1L, Long::sum));
        return statuses;
    }
}
