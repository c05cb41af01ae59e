package io.probity.eventsourcing.store;

import static io.probity.eventsourcing.store.Units.growth;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * FAULTS R6: writers that commit late and in any order, some of which roll back, and a reader that remembers only how
 * far it has read.
 */
class GapsTest {
    private static final int WRITERS = 8;
    private static final int EACH = Scale.times(150);
    private static final Pool POOL;
    private static final TestDatabase DATABASE = new TestDatabase();

    static {
        POOL = DATABASE.pool(WRITERS + 2);
    }

    private interface Write {
        Uni<Void> one(SqlConnection transaction, StreamId stream, int version);
    }

    /** What the reader saw, and what was there in the end. */
    private record Seen(List<EventStore.StoredEvent> byReader, int committed) {
        int inversions() {
            Map<StreamId, Integer> last = new HashMap<>();
            return (int) byReader.stream()
                    .filter(e -> e.version() < Objects.requireNonNullElse(last.put(e.stream(), e.version()), 0))
                    .count();
        }
    }

    @Test
    void a_reader_that_remembers_only_its_position_misses_nothing() {
        EventStore store = new PostgresEventStore(POOL);
        Seen seen = run("event", (tx, stream, version) -> store.append(tx, Units.unit(growth(stream, version, 1)))
                .replaceWithVoid());

        assertThat(seen.byReader()).hasSize(seen.committed());
        assertThat(seen.inversions()).isZero();
        FaultRecord.survived(
                "R6",
                WRITERS + " writers that commit up to 4 ms late, 3 % of which roll back",
                WRITERS * (long) EACH,
                "0 of %d events missed, 0 inversions".formatted(seen.committed()));
    }

    /** The control: positions from a sequence, without the lock. If this loses nothing, the test above proves nothing. */
    @Test
    void the_same_reader_loses_events_of_a_store_without_the_lock() throws SQLException {
        try (var owner = DATABASE.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table naive (like event including all)");
            statement.execute("create sequence naive_position");
            statement.execute("grant all on naive, naive_position to public");
        }
        Seen seen = run("naive", (tx, stream, version) -> tx.preparedQuery("""
                        insert into naive (position, tenant, stream, version, type, data, metadata, hash)
                        values (nextval('naive_position'), $1, $2, $3, 't', '', '', '')""")
                .execute(Tuple.of(stream.tenant(), stream.name(), version + 1))
                .replaceWithVoid());

        assertThat(seen.byReader().size()).isLessThan(seen.committed());
        FaultRecord.controlFailed(
                "R6",
                "a store without the append lock",
                "%d of %d events missed for ever"
                        .formatted(seen.committed() - seen.byReader().size(), seen.committed()));
    }

    private static Seen run(String table, Write write) {
        AtomicInteger committed = new AtomicInteger();
        List<EventStore.StoredEvent> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(n -> threads.submit(() -> writeAll(write, committed)))
                    .toList();
            boolean last = false;
            while (!last) {
                last = writers.stream().allMatch(Future::isDone);
                seen.addAll(page(table, seen.isEmpty() ? 0 : seen.getLast().position()));
            }
        }
        return new Seen(seen, committed.get());
    }

    private static void writeAll(Write write, AtomicInteger committed) {
        StreamId stream = Units.stream();
        int version = 0;
        for (int n = 0; n < EACH; n++) {
            if (commits(write, stream, version)) {
                version++;
                committed.incrementAndGet();
            }
        }
    }

    private static boolean commits(Write write, StreamId stream, int version) {
        boolean fails = ThreadLocalRandom.current().nextInt(100) < 3;
        double delay = ThreadLocalRandom.current().nextDouble(0.004);
        return POOL.withTransaction(tx -> write.one(tx, stream, version)
                        .chain(() -> tx.preparedQuery("select pg_sleep($1)").execute(Tuple.of(delay)))
                        .invoke(() -> {
                            if (fails) throw new IllegalStateException("rolled back");
                        }))
                .replaceWith(true)
                .onFailure(IllegalStateException.class)
                .recoverWithItem(false)
                .await()
                .indefinitely();
    }

    private static List<EventStore.StoredEvent> page(String table, long after) {
        return POOL.withTransaction(tx -> EventLog.openToAll(tx).chain(() -> tx.preparedQuery(
                                "select * from " + table + " where position > $1 order by position")
                        .execute(Tuple.of(after))))
                .map(rows -> rows.stream().map(PostgresEventStore::event).toList())
                .await()
                .indefinitely();
    }
}
