package io.probity.eventsourcing.follower;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;

/**
 * Database transactions for readers that have a thread of their own: the work may wait for each statement, and
 * is never tied to anybody's subscription.
 */
public final class Transactions {

    /** A statement that has not answered by then counts as lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String TO_WRITE = """
            select set_config('app.tenants', $1, true), set_config('plan_cache_mode', 'force_generic_plan', true),
              set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
              set_config('enable_mergejoin', 'off', true)""";

    private final Pool pool;

    public Transactions(Pool pool) {
        this.pool = pool;
    }

    /** One statement, which is a transaction by itself. */
    public <T> T alone(Function<SqlClient, Uni<T>> statement) {
        return await(statement.apply(pool));
    }

    /** Commits what the work did, or, if it throws, nothing. A failed commit may have happened. */
    public <T> T run(Function<SqlConnection, T> work) {
        SqlConnection connection = await(pool.getConnection());
        try {
            Transaction transaction = await(connection.begin());
            T result;
            try {
                result = work.apply(connection);
            } catch (Throwable failure) {
                undo(transaction, failure);
                throw failure;
            }
            await(transaction.commit());
            return result;
        } finally {
            connection.closeAndForget();
        }
    }

    private static void undo(Transaction transaction, Throwable failure) {
        try {
            await(transaction.rollback());
        } catch (RuntimeException alreadyUndone) {
            failure.addSuppressed(alreadyUndone);
        }
    }

    /** From here to the end of the transaction, rows of these tenants are open, and no others. */
    public static void openTo(Collection<String> tenants, SqlConnection transaction) {
        await(transaction
                .preparedQuery("select set_config('app.tenants', $1, true)")
                .execute(Tuple.of(String.join(",", tenants))));
    }

    /**
     * The same, to be written to: whatever is given arrays keeps its plan, which finds each row by its key. Left to itself, a
     * session plans it anew at each call with a few, or keeps for long tables what it planned while they were empty.
     */
    public static Uni<Void> openToWrite(Collection<String> tenants, SqlConnection transaction) {
        return transaction
                .preparedQuery(TO_WRITE)
                .execute(Tuple.of(String.join(",", tenants)))
                .replaceWithVoid();
    }

    /** What the work came to; its failure, if it failed. */
    public static <T> T await(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}
