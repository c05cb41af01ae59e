package io.probity.eventsourcing.store;

import io.probity.eventsourcing.chain.HashChain;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The event store on PostgreSQL. All that must not be done in two steps is done in one, in {@code V1__event_store.sql}. */
public final class PostgresEventStore implements EventStore {
    /** Longer than the server's statement_timeout: what answers by then answers itself; the rest is a dead connection. */
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(35);

    private final Pool pool;
    private final GroupCommit group;

    public PostgresEventStore(Pool pool) {
        this.pool = pool;
        this.group = new GroupCommit(units -> append(pool, units), LONGEST_WRITE);
    }

    @Override
    public SqlClient anyConnection() {
        return pool;
    }

    @Override
    public Uni<Boolean> append(Unit unit) {
        return group.append(unit);
    }

    @Override
    public Uni<Boolean> append(SqlConnection transaction, Unit unit) {
        return append(transaction, List.of(unit)).map(Set::isEmpty);
    }

    private static Uni<Set<Integer>> append(SqlClient connection, List<Unit> units) {
        return AppendStatement.of(units).execute(connection);
    }

    @Override
    public Uni<Head> head(SqlClient connection, StreamId stream, String subject) {
        return connection
                .preparedQuery("select version, hash, state, wrapped, key_destroyed from load_stream($1, $2, $3)")
                .execute(Tuple.of(stream.tenant(), stream.name(), subject))
                .map(rows -> head(rows.iterator().next()));
    }

    private static Head head(Row row) {
        Integer version = row.getInteger("version");
        Buffer wrapped = bytes(row, "wrapped");
        SubjectKey key = wrapped != null
                ? new SubjectKey.Wrapped(wrapped)
                : Boolean.TRUE.equals(row.getBoolean("key_destroyed"))
                        ? new SubjectKey.Destroyed()
                        : new SubjectKey.None();
        Buffer hash = bytes(row, "hash");
        return new Head(
                version == null ? 0 : version,
                hash == null ? Buffer.buffer(HashChain.beginning()) : hash,
                bytes(row, "state"),
                key);
    }

    @Override
    public Uni<List<StoredEvent>> events(SqlClient connection, StreamId stream, int after, int upTo) {
        return connection
                .preparedQuery("select * from read_stream($1, $2, $3, $4)")
                .execute(Tuple.of(stream.tenant(), stream.name(), after, upTo))
                .map(rows -> rows.stream().map(PostgresEventStore::event).toList());
    }

    static StoredEvent event(Row row) {
        return new StoredEvent(
                row.getLong("position"),
                StreamId.parse(row.getString("tenant"), row.getString("stream")),
                row.getInteger("version"),
                row.getString("type"),
                row.getString("data"),
                row.getString("metadata"),
                row.get(Buffer.class, "hash"));
    }

    @Override
    public Uni<Optional<Unit.Answered>> answered(String tenant, String request) {
        return pool.preparedQuery("select * from find_request($1, $2)")
                .execute(Tuple.of(tenant, request))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Unit.Answered(
                                row.getString("id"),
                                row.getString("fingerprint"),
                                StreamId.parse(tenant, row.getString("stream")),
                                row.getInteger("from_version"),
                                row.getInteger("to_version"))));
    }

    private static @Nullable Buffer bytes(Row row, String column) {
        return row.get(Buffer.class, column);
    }
}
