package io.probity.eventsourcing.follower;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.DatabaseException;
import io.vertx.sqlclient.TransactionRollbackException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as far as it may be written down: a class of failure, never a message, which may quote data.
 *
 * @param name such as {@code IllegalStateException} or {@code PgException 23505}
 * @param passing whether the same work may succeed later, as when a connection was lost
 */
public record Fault(String name, boolean passing) {

    /** Connection lost, rolled back for another's sake, out of resources, operator intervened. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    private static final Set<String> PASSING_STATES = Set.of("25006", "55P03");

    public static Fault of(Throwable failure) {
        Throwable told = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return new Fault(name(cause), true);
            }
            told = cause;
        }
        return new Fault(name(told), false);
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case DatabaseException database -> passes(database.getSqlState());
            case IOException io -> io.getClass().getPackageName().startsWith("java.");
            case TimeoutException timeout -> true;
            case TransactionRollbackException ambiguous -> false;
            case NoStackTraceThrowable driver -> !aboutTheValues(driver);
            case VertxException driver -> !aboutTheValues(driver);
            case Passing passing -> true;
            default -> false;
        };
    }

    /** The driver says in the same class that it was cut off, and that a value does not fit its column. */
    private static boolean aboutTheValues(Throwable driver) {
        return driver.getMessage() != null && driver.getMessage().contains("arameter");
    }

    private static boolean passes(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (PASSING_CLASSES.contains(state.substring(0, 2)) || PASSING_STATES.contains(state));
    }

    private static String name(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof DatabaseException database ? name + " " + database.getSqlState() : name;
    }

    /** A failure of our own that the same work will outlive. */
    public interface Passing {}
}
