package io.probity.eventsourcing.follower;

import static io.probity.eventsourcing.follower.Transactions.await;
import static java.util.stream.Collectors.toCollection;

import io.probity.eventsourcing.handling.OpenedEvents;
import io.probity.eventsourcing.store.EventLog;
import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Uni;
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
        return step(lease, projection);
    }

    private <E> Lease step(Lease lease, LocalProjection<E> projection) {
        EventLog.Page<E> page =
                transactions.alone(database -> log.after(database, lease.position(), pace.page(), projection.of()));
        return page.events().isEmpty()
                ? lease.passed(page.end())
                : transactions.run(transaction -> write(transaction, page, lease, projection));
    }

    private <E> Lease write(
            SqlConnection transaction, EventLog.Page<E> page, Lease lease, LocalProjection<E> projection) {
        // First of all: a holder that was overtaken must not get as far as writing a row.
        var begun = await(Uni.combine()
                .all()
                .unis(
                        cursor.move(transaction, lease, page.end()),
                        open(transaction, page),
                        events(transaction, page, projection))
                .asTuple());
        await(Changes.of(begun.getItem3(), projection).write(transaction));
        return begun.getItem1();
    }

    private static Uni<Void> open(SqlConnection transaction, EventLog.Page<?> page) {
        return Transactions.openToWrite(
                page.events().stream()
                        .map(recorded -> recorded.stream().tenant())
                        .collect(toCollection(TreeSet::new)),
                transaction);
    }

    /** Of tenants that the transaction is open to by then. */
    private <E> Uni<List<Recorded<E>>> events(
            SqlConnection transaction, EventLog.Page<E> page, LocalProjection<E> projection) {
        return projection.opens()
                ? opened.of(transaction, page.events())
                : Uni.createFrom().item(page.events());
    }

    @Override
    public void close() {
        loop.close();
    }
}
