package io.probity.eventsourcing.follower;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.Waiting;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who follows the log does not wait for the disk: a database that was killed may stand where it stood a moment ago (FAULTS R2). */
class LostWithTheDatabaseTest {
    /** It hardly ever looks for itself, so that it learns of the loss only where it goes on. */
    private static final Pace SLEEPY =
            new Pace(20, Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMillis(100), Duration.ofMillis(5));

    /** Each entry, and whether its transaction waits for the disk. */
    private static final LocalProjection<LedgerEvent.Entered> ENTRIES = new Shown<>(
            "entries",
            LedgerEvent.Entered.class,
            recorded -> List.of(new Change(
                    "insert into seen (amount) select $1 where current_setting('synchronous_commit') = 'off'",
                    Tuple.of(recorded.event().amount()))));

    private final Site site = new Site();

    @Test
    void rows_that_were_lost_with_the_cursor_are_written_again() {
        try (AppendSignal signal = site.signal();
                LogFollower follower = LogFollower.start(
                        site.pool, TestDatabase.AGGREGATES, TestDatabase.opened(), signal, SLEEPY, ENTRIES)) {
            enter(1, 10);
            Waiting.until(() -> follower.standing().position() == 10);
            site.run("delete from seen where amount > 5");
            site.run("update log_cursor set position = 5");

            enter(11, 11);
            Waiting.until(() -> site.number("select count(*) from seen") == 11);
            assertThat(site.number("select count(distinct amount) from seen")).isEqualTo(11);
        }
    }

    @Test
    void only_the_transaction_that_moves_a_cursor_does_not_wait_for_the_disk() {
        Cursor cursor = new Cursor(new Transactions(site.pool), "name", Duration.ofSeconds(10));
        Lease lease = cursor.acquire().orElseThrow();
        String setting = Transactions.await(site.pool.withConnection(connection -> cursor.move(connection, lease, 0)
                .chain(() -> connection.query("show synchronous_commit").execute())
                .map(rows -> rows.iterator().next().getString(0))));
        assertThat(setting).isEqualTo("on");
    }

    private void enter(int from, int upTo) {
        IntStream.rangeClosed(from, upTo).forEach(amount -> site.enter(UUID.randomUUID(), amount));
    }
}
