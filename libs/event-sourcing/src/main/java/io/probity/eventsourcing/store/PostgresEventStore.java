package io.probity.eventsourcing.store;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The event store on PostgreSQL. All that must not be done in two steps is done in one, in {@code append_events}. */
public final class PostgresEventStore implements EventStore {
    /** Longer than the server's statement_timeout: what answers by then answers itself; the rest is a dead connection. */
    private static final Duration LONGEST = Duration.ofSeconds(35);

    private static final int LOOKS_AT_ONCE = 2;

    private final Pool pool;
    private final GroupCommit group;
    private final Gathering<Place, Head> heads;
    private final Gathering<Left, Boolean> standing;

    public PostgresEventStore(Pool pool) {
        this.pool = pool;
        this.group = new GroupCommit(units -> append(pool, units), LONGEST);
        this.heads = new Gathering<>(new Heads(pool), LOOKS_AT_ONCE, LONGEST);
        this.standing = new Gathering<>(new Standing(pool), LOOKS_AT_ONCE, LONGEST);
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
        Place place = new Place(stream, subject);
        return isSomebodys(connection) ? found(connection, List.of(place)).map(List::getFirst) : heads.ask(place);
    }

    @Override
    public Uni<List<Head>> heads(SqlConnection transaction, List<Place> places) {
        return found(transaction, places);
    }

    /** Who is in a transaction asks there. A pool is not known by being equal: what stands in for it where it was injected is not. */
    private static boolean isSomebodys(SqlClient connection) {
        return connection instanceof SqlConnection;
    }

    private record Heads(SqlClient connection) implements Gathering.Together<Place, Head> {
        @Override
        public Uni<List<Head>> ask(List<Place> places) {
            return found(connection, places);
        }

        /** A name that PostgreSQL cannot take must not fail whoever asks beside it. */
        @Override
        public boolean mayBeOnes(Throwable failure) {
            return OneBadUnit.couldBe(failure);
        }
    }

    private static Uni<List<Head>> found(SqlClient connection, List<Place> places) {
        return connection
                .preparedQuery("select * from load_streams($1, $2, $3, $4)")
                .execute(Tuple.of(
                        tenants(places),
                        texts(places, place -> place.stream().tenant()),
                        texts(places, place -> place.stream().name()),
                        texts(places, Place::subject)))
                .map(rows -> rows.stream().map(PostgresEventStore::head).toList());
    }

    @Override
    public Uni<Boolean> stands(SqlClient connection, Left left) {
        return isSomebodys(connection) ? stood(connection, List.of(left)).map(List::getFirst) : standing.ask(left);
    }

    @Override
    public Uni<Set<StreamId>> standing(SqlConnection transaction, List<Left> all) {
        return stood(transaction, all).map(stood -> IntStream.range(0, all.size())
                .filter(stood::get)
                .mapToObj(n -> all.get(n).place().stream())
                .collect(Collectors.toSet()));
    }

    private record Standing(SqlClient connection) implements Gathering.Together<Left, Boolean> {
        @Override
        public Uni<List<Boolean>> ask(List<Left> all) {
            return stood(connection, all);
        }
    }

    private static Uni<List<Boolean>> stood(SqlClient connection, List<Left> all) {
        List<Place> places = all.stream().map(Left::place).toList();
        return connection
                .preparedQuery("select still_standing($1, $2, $3, $4, $5, $6)")
                .execute(Tuple.of(
                        tenants(places),
                        texts(places, place -> place.stream().tenant()),
                        texts(places, place -> place.stream().name()),
                        all.stream().map(Left::hash).toArray(Buffer[]::new),
                        texts(places, Place::subject),
                        all.stream().map(Left::wrapped).toArray(Buffer[]::new)))
                .map(rows -> rows.stream().map(row -> row.getLong(0)).collect(Collectors.toSet()))
                .map(standing -> LongStream.rangeClosed(1, all.size())
                        .mapToObj(standing::contains)
                        .toList());
    }

    private static String[] tenants(List<Place> places) {
        return places.stream().map(place -> place.stream().tenant()).distinct().toArray(String[]::new);
    }

    private static String[] texts(List<Place> places, Function<Place, String> column) {
        return places.stream().map(column).toArray(String[]::new);
    }

    private static Head head(Row row) {
        Integer version = row.getInteger("version");
        SubjectKey key = key(row);
        if (version == null) return Head.beginning(key);
        Optional<Snapshot> snapshot = Optional.ofNullable(bytes(row, "state"))
                .map(state -> new Snapshot(row.getInteger("state_version"), state));
        return new Head(version, row.get(Buffer.class, "hash"), snapshot, since(row), key);
    }

    private static List<Since> since(Row row) {
        Integer[] versions = row.getArrayOfIntegers("versions");
        if (versions == null) return List.of();
        String[] types = row.getArrayOfStrings("types");
        String[] data = row.getArrayOfStrings("data");
        return IntStream.range(0, versions.length)
                .mapToObj(n -> new Since(versions[n], types[n], data[n]))
                .toList();
    }

    private static SubjectKey key(Row row) {
        Buffer wrapped = bytes(row, "wrapped");
        if (wrapped != null) return new SubjectKey.Wrapped(wrapped);
        return Boolean.TRUE.equals(row.getBoolean("key_destroyed"))
                ? new SubjectKey.Destroyed()
                : new SubjectKey.None();
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
