package io.probity.eventsourcing.follower;

import static io.probity.eventsourcing.follower.Transactions.await;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the log under a name, held by one instance at a time. The lease keeps others from starting while the
 * holder lives; the epoch makes sure: a holder that slept past its lease can move nothing, nor can what it wrote in the
 * same transaction stay. Time is the database's alone.
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

    private static final String MOVE = """
            update log_cursor set position = $3, leased_until = clock_timestamp() + make_interval(secs => $4)
             where name = $1 and epoch = $2 and position <= $3
            returning position, epoch""";

    private static final String RELEASE =
            "update log_cursor set holder = null, leased_until = '-infinity' where name = $1 and epoch = $2";

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
     * @throws Fenced if the lease is no longer this one
     */
    public Lease move(SqlConnection transaction, Lease lease, long position) {
        long now = System.nanoTime();
        return lease(
                        now,
                        await(transaction
                                .preparedQuery(MOVE)
                                .execute(Tuple.of(name, lease.epoch(), position, seconds()))))
                .orElseThrow(() -> new Fenced(name));
    }

    /** Moves the cursor in a transaction of its own. */
    public Lease move(Lease lease, long position) {
        return transactions.run(transaction -> move(transaction, lease, position));
    }

    /** The same lease for another term, if a third of it is spent. */
    public Lease renewed(Lease lease) {
        return lease.olderThan(term.dividedBy(3)) ? move(lease, lease.position()) : lease;
    }

    public boolean expired(Lease lease) {
        return lease.olderThan(term);
    }

    /** Lets the next one start at once. */
    public void release(Lease lease) {
        transactions.run(
                transaction -> await(transaction.preparedQuery(RELEASE).execute(Tuple.of(name, lease.epoch()))));
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
        return Optional.of(new Lease(row.getLong("position"), row.getLong("epoch"), askedAt));
    }
}
