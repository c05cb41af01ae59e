package io.probity.eventsourcing.store;

import static io.probity.eventsourcing.store.Units.growth;
import static io.probity.eventsourcing.store.Units.stream;
import static io.probity.eventsourcing.store.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.Waiting;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** FAULTS R7: somebody leaves a session idle in the middle of a transaction. */
class IdleSessionTest {
    private static final int EVENTS = 100;
    private static final String IDLE =
            "select count(*) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'";
    private static final String APPEND_LOCK = "select pg_advisory_xact_lock(hashtext('append_events'))";

    private final Site site = new Site();
    private final EventStore store = new PostgresEventStore(site.pool);

    @Test
    void a_session_that_only_looks_keeps_no_event_from_anybody() throws SQLException {
        int sessions = Scale.times(5);
        try (Connection idle = site.database.asSuperuser()) {
            leaveIdle(idle, "select pg_current_xact_id()");
            for (int n = 0; n < EVENTS; n++) append();

            assertThat(positionsAfter(0)).hasSize(EVENTS);
            // The control: a reader that waits for every older transaction sees nothing while the session lasts.
            long byXmin = site.number("select count(*) from event"
                    + " where xmin::text::bigint < pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
            assertThat(byXmin).isZero();
        }
        for (int n = 0; n < sessions; n++) freedFromTheLock();
        assertThat(positionsAfter(0))
                .isEqualTo(LongStream.rangeClosed(1, EVENTS + 20L * sessions)
                        .boxed()
                        .toList());
        FaultRecord.survived(
                "R7",
                "a session idle in its transaction: with a snapshot, then with the append lock (ended after 1 s here, after"
                        + " 60 s in every database)",
                sessions + 1L,
                "0 events skipped; readers saw %d at once beside the first, appends waited for the others and went on"
                        .formatted(EVENTS));
        FaultRecord.controlFailed(
                "R7", "a reader behind the oldest transaction", "saw 0 of " + EVENTS + " while the session lasted");
    }

    /** An append that was never committed, and 20 that wait behind it: shown as waiting, then all done. */
    private void freedFromTheLock() throws SQLException {
        long before = site.number("select max(position) from event");
        try (Connection idle = site.database.asSuperuser()) {
            idle.createStatement().execute("set idle_in_transaction_session_timeout = '1s'");
            leaveIdle(idle, APPEND_LOCK);
            List<CompletableFuture<Boolean>> waiting = IntStream.range(0, 20)
                    .mapToObj(n -> store.append(unit(growth(stream(), 0, 1))).subscribeAsCompletionStage())
                    .toList();
            Waiting.until(
                    () -> site.number("select count(*) from pg_locks where locktype = 'advisory' and not granted") > 0);
            assertThat(site.number(IDLE)).as("it shows who is waited for").isEqualTo(1);
            assertThat(site.number("select max(position) from event")).isEqualTo(before);

            assertThat(waiting).allSatisfy(one -> assertThat(one.join()).isTrue());
            assertThatThrownBy(() -> idle.createStatement().execute("select 1")).isInstanceOf(SQLException.class);
        }
    }

    /** The control: positions from a sequence. What the idle session commits at last, nobody reads. */
    @Test
    void without_the_lock_what_an_idle_session_commits_at_last_is_skipped() throws SQLException {
        site.run("create table naive (position bigint primary key)");
        site.run("create sequence place");
        String insert = "insert into naive values (nextval('place'))";
        try (Connection idle = site.database.asSuperuser()) {
            leaveIdle(idle, insert);
            for (int n = 0; n < 10; n++) site.run(insert);
            long read = site.number("select max(position) from naive");
            idle.commit();

            long seenLater = site.number("select count(*) from naive where position > " + read);
            assertThat(seenLater).isZero();
            assertThat(site.number("select count(*) from naive")).isEqualTo(11);
        }
        FaultRecord.controlFailed("R7", "positions without the append lock", "skipped 1 of 11 for ever");
    }

    @Test
    void no_session_of_the_database_may_stay_idle_for_longer_than_a_minute() throws SQLException {
        site.migrate("V4__no_session_stays_idle.sql");
        try (Connection anybody = site.database.asSuperuser();
                var row = anybody.createStatement().executeQuery("show idle_in_transaction_session_timeout")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("1min");
        }
    }

    private static void leaveIdle(Connection connection, String first) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute(first);
    }

    private void append() {
        assertThat(store.append(unit(growth(stream(), 0, 1))).await().atMost(Duration.ofSeconds(10)))
                .isTrue();
    }

    private List<Long> positionsAfter(long position) {
        return EventLog.stored(site.pool, position, 10_000, Set.of()).await().indefinitely().stream()
                .map(EventStore.StoredEvent::position)
                .toList();
    }
}
