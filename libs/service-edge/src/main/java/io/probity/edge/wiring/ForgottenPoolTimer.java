package io.probity.edge.wiring;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of the log what a pool of connections throws for a request that it has answered already: it forgets the timer of one
 * that failed (vertx-sql-client 1706). While a database is away, each service would write an error about once a second, and
 * whoever looks for a real one would have to look among them.
 */
@LoggingFilter(name = "forgotten-pool-timer")
public final class ForgottenPoolTimer implements Filter {
    private static final String POOL = "io.vertx.sqlclient.impl.pool.SqlConnectionPool";
    private static final String ANSWERED_BEFORE = "Result is already complete";

    @Override
    public boolean isLoggable(LogRecord record) {
        return !isForgottenTimer(record.getThrown());
    }

    /** What the pool itself tells a promise, and nothing that somebody does with a connection of it. */
    private static boolean isForgottenTimer(@Nullable Throwable thrown) {
        if (!(thrown instanceof IllegalStateException) || !ANSWERED_BEFORE.equals(thrown.getMessage())) return false;
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length > 1 && trace[1].getClassName().equals(POOL);
    }
}
