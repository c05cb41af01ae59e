package io.probity.eventsourcing.follower;

import java.time.Duration;

/**
 * The right to move a cursor, for a while.
 *
 * @param position everything up to and with this one is done
 * @param written the position that the database has of it: what lies between had nothing in it, and may be passed over again
 * @param epoch the fencing token: what was done under an older one is refused
 * @param takenAt {@link System#nanoTime} before it was asked for, so that it ends here no later than in the database
 */
public record Lease(long position, long written, long epoch, long takenAt) {

    /** The same lease behind a stretch of the log in which there was nothing to do. */
    public Lease passed(long end) {
        return new Lease(end, written, epoch, takenAt);
    }

    boolean isWritten() {
        return position == written;
    }

    boolean olderThan(Duration age) {
        return System.nanoTime() - takenAt > age.toNanos();
    }
}
