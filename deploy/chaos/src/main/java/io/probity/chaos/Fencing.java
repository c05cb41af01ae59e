package io.probity.chaos;

import io.probity.eventsourcing.follower.Cursor;
import io.probity.eventsourcing.follower.Fenced;
import io.probity.eventsourcing.follower.Lease;
import io.probity.eventsourcing.follower.Transactions;
import io.probity.servers.Waiting;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;

/**
 * Somebody holds a place in the log, stands still for longer than the lease, and wakes up when another holds it: what a frozen
 * relay is. The epoch of the place tells them apart; the control is a database in which epochs do not grow.
 */
final class Fencing {
    private static final Duration TERM = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String EPOCHS_STAY = """
            create function epoch_stays() returns trigger language plpgsql as
            $$ begin new.epoch := old.epoch; return new; end $$;
            create trigger epoch_stays before update on log_cursor for each row execute function epoch_stays()""";

    private Fencing() {}

    /** Whether who woke up goes on beside who took over; as it is, and without the growing of epochs. */
    record Seen(boolean asItIs, boolean withoutEpochs) {
        boolean bites() {
            return !asItIs && withoutEpochs;
        }
    }

    static Seen tried() {
        try (StoreServer server = StoreServer.with("synchronous_commit = on")) {
            server.addCursors();
            Pool pool = server.pool();
            try {
                boolean asItIs = sleeperGoesOn(pool, "as-it-is");
                server.run(EPOCHS_STAY);
                return new Seen(asItIs, sleeperGoesOn(pool, "without-epochs"));
            } finally {
                pool.closeAndAwait();
            }
        }
    }

    private static boolean sleeperGoesOn(Pool pool, String place) {
        Transactions transactions = new Transactions(pool);
        Cursor sleeper = new Cursor(transactions, place, TERM);
        Cursor second = new Cursor(transactions, place, TERM);
        Lease old = sleeper.acquire().orElseThrow();
        boolean taken = Waiting.until(PATIENCE, () -> second.acquire().isPresent());
        if (!taken) throw new IllegalStateException("nobody could take over");
        try {
            return sleeper.move(old, old.position() + 1).position() > old.position();
        } catch (Fenced fenced) {
            return false;
        }
    }
}
