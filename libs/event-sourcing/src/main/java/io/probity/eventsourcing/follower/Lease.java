package io.probity.eventsourcing.follower;

import java.time.Duration;

/**
 * The right to move a cursor, for a while.
 *
 * @param position everything up to and with this one is done
 * @param epoch the fencing token: what was done under an older one is refused
 * @param takenAt {@link System#nanoTime} before it was asked for, so that it ends here no later than in the database
 */
public record Lease(long position, long epoch, long takenAt) {

    boolean olderThan(Duration age) {
        return System.nanoTime() - takenAt > age.toNanos();
    }
}
