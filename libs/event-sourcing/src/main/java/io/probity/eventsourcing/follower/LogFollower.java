package io.probity.eventsourcing.follower;

import static io.probity.eventsourcing.follower.Transactions.await;
import static java.util.stream.Collectors.toCollection;

import io.probity.eventsourcing.handling.OpenedEvents;
import io.probity.eventsourcing.store.EventLog;
import io.probity.eventsourcing.store.Recorded;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.TreeSet;

/**
 * Drives a {@link LocalProjection} over the service's own log. Every event takes effect exactly once and in the order
 * of the log, because rows and cursor move in one transaction; of several instances one is active. A projection that
 * fails stops here and is tried again: nothing is ever left out.
 */
public final class LogFollower implements AutoCloseable {

    private final EventLog log;
    private final OpenedEvents opened;
    private final LocalProjection<?> projection;
    private final Transactions transactions;
    private final Cursor cursor;
    private final Pace pace;
    private final CursorLoop loop;

    private LogFollower(
            Pool pool,
            EventLog log,
            OpenedEvents opened,
            AppendSignal signal,
            Pace pace,
            LocalProjection<?> projection) {
        this.log = log;
        this.opened = opened;
        this.projection = projection;
        this.pace = pace;
        this.transactions = new Transactions(pool);
        this.cursor = new Cursor(transactions, "projection:" + projection.name(), pace.term());
        this.loop = CursorLoop.start(cursor, signal, pace, () -> LogFollower.this::step);
    }

    public static LogFollower start(
            Pool pool,
            EventLog log,
            OpenedEvents opened,
            AppendSignal signal,
            Pace pace,
            LocalProjection<?> projection) {
        return new LogFollower(pool, log, opened, signal, pace, projection);
    }

    public Standing standing() {
        return loop.standing();
    }

    private Lease step(Lease lease) {
        return transactions.run(transaction -> step(transaction, lease, projection));
    }

    private <E> Lease step(SqlConnection transaction, Lease lease, LocalProjection<E> projection) {
        await(EventLog.openToAll(transaction));
        EventLog.Page<E> page = await(log.after(transaction, lease.position(), pace.page(), projection.of()));
        if (page.end() == lease.position()) {
            return lease;
        }
        // First of all: a holder that was overtaken must not get as far as writing a row.
        Lease moved = cursor.move(transaction, lease, page.end());
        await(Transactions.openToWrite(
                page.events().stream()
                        .map(recorded -> recorded.stream().tenant())
                        .collect(toCollection(TreeSet::new)),
                transaction));
        List<Recorded<E>> events = projection.opens() ? await(opened.of(transaction, page.events())) : page.events();
        await(Changes.of(events, projection).write(transaction));
        return moved;
    }

    @Override
    public void close() {
        loop.close();
    }
}
