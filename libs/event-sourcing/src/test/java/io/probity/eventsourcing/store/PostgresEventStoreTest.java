package io.probity.eventsourcing.store;

import static io.probity.eventsourcing.store.Units.asked;
import static io.probity.eventsourcing.store.Units.growth;
import static io.probity.eventsourcing.store.Units.stream;
import static io.probity.eventsourcing.store.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.servers.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedQuery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresEventStoreTest extends EventStoreContract {
    private static final long APPENDS = 500;
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(8);
    private final EventStore store = new PostgresEventStore(POOL);

    @Override
    EventStore store() {
        return store;
    }

    @Test
    void a_failure_after_the_append_leaves_no_event() { // FAULTS R8
        for (int n = 0; n < 200; n++) {
            StreamId stream = stream();
            POOL.withTransaction(
                            tx -> store.append(tx, unit(growth(stream, 0, 1))).map(appended -> {
                                throw new IllegalStateException("the business says no after all");
                            }))
                    .onFailure()
                    .recoverWithNull()
                    .await()
                    .indefinitely();
            assertThat(head(stream).version()).isZero();
        }
    }

    @Test
    void many_streams_are_looked_at_in_one_transaction_in_the_order_they_were_asked_for() {
        List<StreamId> streams = IntStream.range(0, 40).mapToObj(n -> stream()).toList();
        for (int n = 0; n < streams.size(); n++) if (n % 4 > 0) append(unit(growth(streams.get(n), 0, n % 4)));

        List<EventStore.Head> heads = POOL.withTransaction(tx -> store.heads(
                        tx,
                        streams.stream()
                                .map(stream -> new EventStore.Place(stream, stream.name()))
                                .toList()))
                .await()
                .indefinitely();

        assertThat(heads)
                .extracting(EventStore.Head::version)
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).map(n -> n % 4).boxed().toList());
    }

    /** For long, none went together in a service: there the pool is another's stand-in, and was taken for somebody's connection. */
    @Test
    void those_who_look_at_the_same_time_share_statements_also_where_the_pool_was_injected() {
        AtomicInteger statements = new AtomicInteger();
        Pool one = DATABASE.pool(1);
        SqlConnection held = one.getConnection().await().indefinitely();
        EventStore injected = new PostgresEventStore(new Injected(one, statements));
        List<StreamId> streams = IntStream.range(0, 100).mapToObj(n -> stream()).toList();

        CompletableFuture<List<EventStore.Head>> all = Uni.join()
                .all(streams.stream()
                        .map(stream -> injected.head(injected.anyConnection(), stream, stream.name()))
                        .toList())
                .andFailFast()
                .subscribeAsCompletionStage();
        held.close().await().indefinitely();

        assertThat(all.join()).hasSize(100);
        // One by itself for each of two groups that waited for the connection, and one for all others.
        assertThat(statements.get()).isEqualTo(3);
        one.closeAndAwait();
    }

    /** What injection gives for a pool: it does all that the pool does, also whether it equals another. */
    private static final class Injected extends Pool {
        private final Pool pool;
        private final AtomicInteger statements;

        Injected(Pool pool, AtomicInteger statements) {
            super(pool.getDelegate());
            this.pool = pool;
            this.statements = statements;
        }

        @Override
        public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
            statements.incrementAndGet();
            return pool.preparedQuery(sql);
        }

        @Override
        public boolean equals(Object other) {
            return pool.equals(other);
        }

        @Override
        public int hashCode() {
            return pool.hashCode();
        }
    }

    @Test
    void a_store_that_is_opened_again_goes_on_where_the_last_one_stopped() {
        StreamId stream = stream();
        append(unit(growth(stream, 0, 2)));
        Pool again = DATABASE.pool(1);
        EventStore reopened = new PostgresEventStore(again);

        assertThat(reopened.append(unit(growth(stream, 2, 1))).await().indefinitely())
                .isTrue();
        assertThat(events(stream)).hasSize(3);
        again.closeAndAwait();
    }

    @Test
    void without_a_tenant_there_are_no_rows() throws SQLException {
        append(unit(growth(stream(), 0, 1)));

        try (Connection app = DATABASE.asApp()) {
            for (String table : List.of("stream", "event", "request", "data_key")) {
                assertThat(strings(app, "select count(*) from " + table)).containsExactly("0");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set data = ''",
                "delete from event",
                "delete from request",
                "delete from stream",
                "truncate event",
                "drop table event"
            })
    void the_service_itself_cannot_change_what_was_recorded(String statement) throws SQLException {
        try (Connection app = DATABASE.asApp()) {
            assertThatThrownBy(() -> strings(app, statement))
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void every_table_with_a_tenant_refuses_rows_of_another_to_everybody_but_a_superuser() throws SQLException {
        try (Connection owner = DATABASE.asOwner()) {
            assertThat(strings(owner, """
                            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                            where c.relkind = 'r' and a.attname = 'tenant' and not (c.relrowsecurity and c.relforcerowsecurity)
                            """)).isEmpty();
            assertThat(strings(owner, """
                            select rolname from pg_roles where rolname ~ '^events_' and (rolsuper or rolbypassrls)
                            """)).isEmpty();
        }
    }

    @Test
    void an_append_reads_no_more_when_the_tables_have_grown() throws SQLException {
        TestDatabase growing = new TestDatabase();
        Pool session = growing.pool(1);
        EventStore filled = new PostgresEventStore(session);
        for (int n = 0; n < APPENDS; n++)
            filled.append(asked("request-" + n, growth(stream(), 0, 1))).await().indefinitely();
        session.closeAndAwait();

        try (Connection superuser = growing.asSuperuser()) {
            // A session tells its statistics when it ends.
            assertThat(Waiting.until(
                            Duration.ofSeconds(20),
                            () -> number(superuser, "select n_tup_ins from pg_stat_user_tables where relname = 'event'")
                                    == APPENDS))
                    .isTrue();
            assertThat(number(superuser, "select sum(idx_tup_read) from pg_stat_user_indexes"))
                    .isLessThan(10 * APPENDS);
            assertThat(number(superuser, """
                    select sum(seq_tup_read) from pg_stat_user_tables where relname <> 'log_head'""")).isLessThan(10 * APPENDS);
        }
    }

    private static long number(Connection connection, String query) {
        try {
            return Long.parseLong(strings(connection, query).getFirst());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            if (!statement.execute(query)) return all;
            try (var rows = statement.getResultSet()) {
                while (rows.next()) all.add(rows.getString(1));
            }
        }
        return all;
    }
}
