package io.probity.eventsourcing.follower;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.pubsub.PgSubscriber;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tells readers that the log has grown, by one connection that listens for all of them. It may miss a wake-up (while
 * the connection is down), so everybody who waits here also looks for himself now and then.
 */
public final class AppendSignal implements AutoCloseable {

    private static final String CHANNEL = "event_appended";
    private static final long RECONNECT_AFTER_MILLIS = 1000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private final @Nullable PgSubscriber subscriber;
    private long count;

    private AppendSignal(@Nullable PgSubscriber subscriber) {
        this.subscriber = subscriber;
    }

    /** Listens until it is closed, and connects again for ever. */
    public static AppendSignal listening(Vertx vertx, PgConnectOptions database) {
        PgSubscriber subscriber = PgSubscriber.subscriber(vertx, database)
                .reconnectPolicy(retries -> retries == 0 ? 0 : RECONNECT_AFTER_MILLIS);
        AppendSignal signal = new AppendSignal(subscriber);
        subscriber.channel(CHANNEL).subscribeHandler(signal::raise).handler(ignored -> signal.raise());
        subscriber.connectAndForget();
        return signal;
    }

    /** Nobody is woken but by the poll. */
    public static AppendSignal silent() {
        return new AppendSignal(null);
    }

    /** What to pass to {@link #awaitBeyond}; taken before reading, so that nothing appended meanwhile is slept over. */
    public long seen() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    public void raise() {
        lock.lock();
        try {
            count++;
            raised.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns once there was a signal after that one, or when the time is over. */
    public void awaitBeyond(long seen, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long nanos = atMost.toNanos();
            while (count == seen && nanos > 0) {
                nanos = raised.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        if (subscriber != null) {
            subscriber.closeAndForget();
        }
    }
}
