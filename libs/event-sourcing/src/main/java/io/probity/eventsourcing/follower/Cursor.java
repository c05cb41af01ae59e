package io.probity.eventsourcing.follower;

import static io.probity.eventsourcing.follower.Transactions.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the log under a name, held by one instance at a time. The lease keeps others from starting while the
 * holder lives; the epoch makes sure: a holder that slept past its lease can move nothing, nor can what it wrote in the
 * same transaction stay. Time is the database's alone.
 *
 * <p>A move does not wait for the disk. Were PostgreSQL killed, the cursor could stand where it stood a moment ago, and with
 * it all that was written in the same transaction. Whoever goes on without having noticed is told: a cursor moves from
 * where its holder knows it, and from nowhere else.
 */
public final class Cursor {

    private static final String CREATE = "insert into log_cursor (name) values ($1) on conflict do nothing";

    // A row locked by a checkpoint under way is simply not free: nobody waits behind a holder.
    private static final String ACQUIRE = """
            with free as (select name from log_cursor
                           where name = $1 and (leased_until < clock_timestamp() or holder = $2)
                             for update skip locked)
            update log_cursor c
               set epoch = epoch + 1, holder = $2, leased_until = clock_timestamp() + make_interval(secs => $3)
              from free where c.name = free.name
            returning c.position, c.epoch""";

    // The setting is a volatile function's: it is neither left out nor done before its time.
    private static final String MOVE = """
            with unhurried as (select set_config('synchronous_commit', 'off', true))
            update log_cursor set position = $3, leased_until = clock_timestamp() + make_interval(secs => $4)
              from unhurried where name = $1 and epoch = $2 and position = $5
            returning position, epoch""";

    private static final String RELEASE = """
            update log_cursor set position = $3, holder = null, leased_until = '-infinity'
             where name = $1 and epoch = $2 and position = $4""";

    /** When it is time to write down what was passed over; looked at between two pages. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMillis(500);

    private final Transactions transactions;
    private final String name;
    private final Duration term;
    private final String holder = UUID.randomUUID().toString();

    public Cursor(Transactions transactions, String name, Duration term) {
        this.transactions = transactions;
        this.name = name;
        this.term = term;
    }

    public String name() {
        return name;
    }

    /** Takes the cursor if it is free, ended, or this instance's own; empty while another holds it. */
    public Optional<Lease> acquire() {
        long now = System.nanoTime();
        return transactions.run(transaction -> {
            await(transaction.preparedQuery(CREATE).execute(Tuple.of(name)));
            return lease(now, await(transaction.preparedQuery(ACQUIRE).execute(Tuple.of(name, holder, seconds()))));
        });
    }

    /**
     * Moves the cursor and renews the lease. Locks the row: nobody can take the cursor until the transaction ends.
     *
     * @return fails with {@link Fenced} if the lease is no longer this one
     */
    public Uni<Lease> move(SqlClient transaction, Lease lease, long position) {
        long now = System.nanoTime();
        return transaction
                .preparedQuery(MOVE)
                .execute(Tuple.of(name, lease.epoch(), position, seconds(), lease.written()))
                .map(rows -> lease(now, rows).orElseThrow(() -> new Fenced(name)));
    }

    /**
     * Moves the cursor in a transaction of its own.
     *
     * @throws Fenced if the lease is no longer this one
     */
    public Lease move(Lease lease, long position) {
        return transactions.alone(database -> move(database, lease, position));
    }

    /** The same lease for another term, if a third of it is spent; sooner if not all that it passed over is written. */
    public Lease renewed(Lease lease) {
        boolean due = lease.olderThan(term.dividedBy(3)) || (!lease.isWritten() && lease.olderThan(WRITTEN_WITHIN));
        return due ? move(lease, lease.position()) : lease;
    }

    /** Lets the next one start at once. */
    public void release(Lease lease) {
        transactions.alone(database -> database.preparedQuery(RELEASE)
                .execute(Tuple.of(name, lease.epoch(), lease.position(), lease.written())));
    }

    private double seconds() {
        return term.toMillis() / 1000.0;
    }

    private static Optional<Lease> lease(long askedAt, RowSet<Row> rows) {
        Iterator<Row> found = rows.iterator();
        if (!found.hasNext()) {
            return Optional.empty();
        }
        Row row = found.next();
        long position = row.getLong("position");
        return Optional.of(new Lease(position, position, row.getLong("epoch"), askedAt));
    }
}
