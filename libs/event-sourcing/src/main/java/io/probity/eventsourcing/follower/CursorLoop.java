package io.probity.eventsourcing.follower;

import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Moves a cursor over the log for as long as it holds it: page by page while there is something, then asleep until a
 * signal or the poll. Whatever fails is tried again from the stored position, with growing pauses, for ever.
 */
public final class CursorLoop implements AutoCloseable {

    /** What is done while the cursor is held. Closed when it is lost, given back, or something failed. */
    public interface Session extends AutoCloseable {

        /** Does the next page and returns the moved lease; one that {@link Lease#passed passed} it if there was nothing to do. */
        Lease step(Lease lease) throws InterruptedException;

        @Override
        default void close() {}
    }

    /** Begins a session each time the cursor was taken. */
    @FunctionalInterface
    public interface Sessions {
        Session open();
    }

    private static final Logger LOG = Logger.getLogger(CursorLoop.class);

    private final Cursor cursor;
    private final AppendSignal signal;
    private final Pace pace;
    private final Sessions sessions;
    private final SupervisedLoop loop;
    private volatile Standing standing;

    private CursorLoop(Cursor cursor, AppendSignal signal, Pace pace, Sessions sessions) {
        this.cursor = cursor;
        this.signal = signal;
        this.pace = pace;
        this.sessions = sessions;
        this.standing = new Standing(cursor.name(), false, 0, Optional.empty());
        this.loop = new SupervisedLoop(
                Thread.ofVirtual().name(cursor.name()), pace, this::round, this::failed, signal::raise);
    }

    public static CursorLoop start(Cursor cursor, AppendSignal signal, Pace pace, Sessions sessions) {
        CursorLoop started = new CursorLoop(cursor, signal, pace, sessions);
        started.loop.start();
        return started;
    }

    public Standing standing() {
        return standing;
    }

    private void round() throws InterruptedException {
        try {
            Optional<Lease> lease = cursor.acquire();
            if (lease.isPresent()) {
                lead(lease.get());
            } else {
                stand(false, standing.position());
                Thread.sleep(pace.term().dividedBy(3));
            }
        } catch (Fenced fenced) {
            LOG.infof("%s is held by another instance, or not where it was left", cursor.name());
            stand(false, standing.position());
        }
    }

    private void lead(Lease taken) throws InterruptedException {
        Lease lease = taken;
        stand(true, lease.position());
        try (Session session = sessions.open()) {
            while (loop.isOpen()) {
                long seen = signal.seen();
                long began = System.nanoTime();
                Lease next = session.step(lease);
                // Behind a stretch that it only passed it may stop again: nothing is done yet.
                if (next.isWritten()) loop.succeeded();
                if (next.position() == lease.position()) {
                    signal.awaitBeyond(seen, pace.poll());
                } else if (next.position() - lease.position() < pace.page()) {
                    Thread.sleep(pace.gather().minusNanos(System.nanoTime() - began));
                }
                lease = cursor.renewed(next);
                stand(true, lease.position());
            }
        }
        cursor.release(lease);
    }

    private void stand(boolean leading, long position) {
        standing = new Standing(cursor.name(), leading, position, Optional.empty());
    }

    private void failed(String fault) {
        standing = new Standing(cursor.name(), false, standing.position(), Optional.of(fault));
        LOG.warnf("%s stopped at %d and will try again: %s", cursor.name(), standing.position(), fault);
    }

    /** Ends after the page under way, and lets another instance take over at once. */
    @Override
    public void close() {
        loop.close();
    }
}
