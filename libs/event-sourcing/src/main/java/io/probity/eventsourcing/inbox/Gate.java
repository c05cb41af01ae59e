package io.probity.eventsourcing.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Lets every version of a source stream through once, and only forwards; for who need not remember it, once a batch. */
final class Gate {

    private record Source(String tenant, String stream, UUID subject) {}

    /** A subquery by the whole key: a join could be planned while the table is empty, and kept when it is long. */
    private static final String READ = """
            select tenant, stream, subject, version
              from (select tenant, stream, subject,
                      (select s.version from inbox_stream s
                        where s.consumer = $1 and s.tenant = u.tenant and s.stream = u.stream and s.subject = u.subject) as version
                      from unnest($2::text[], $3::text[], $4::uuid[]) as u(tenant, stream, subject)) as known
             where version is not null""";

    private static final String STORE = """
            insert into inbox_stream as s (consumer, tenant, stream, subject, version)
            select $1, * from unnest($2::text[], $3::text[], $4::uuid[], $5::int[])
            on conflict (consumer, tenant, stream, subject)
            do update set version = greatest(s.version, excluded.version)""";

    private final String consumer;
    private final boolean remembering;
    private final Map<Source, Integer> passed = new HashMap<>();
    /** In an order: two who store the same wait for each other, and not both for both. */
    private final Map<Source, Integer> moved = new TreeMap<>(
            Comparator.comparing(Source::tenant).thenComparing(Source::stream).thenComparing(Source::subject));

    private Gate(String consumer, boolean remembering) {
        this.consumer = consumer;
        this.remembering = remembering;
    }

    /** Nothing is known, and nothing will be, of what other batches let through. */
    static Gate forgetful(String consumer) {
        return new Gate(consumer, false);
    }

    static Uni<Gate> before(SqlConnection transaction, String consumer, Collection<Received<?>> messages) {
        Gate gate = new Gate(consumer, true);
        List<Source> sources = messages.stream().map(Gate::source).distinct().toList();
        if (sources.isEmpty()) {
            return Uni.createFrom().item(gate);
        }
        return transaction.preparedQuery(READ).execute(gate.arguments(sources)).map(rows -> {
            for (Row row : rows) {
                gate.passed.put(
                        new Source(row.getString("tenant"), row.getString("stream"), row.getUUID("subject")),
                        row.getInteger("version"));
            }
            return gate;
        });
    }

    /** Whether this version went through before. */
    boolean knows(Received<?> message) {
        return message.version() <= passed.getOrDefault(source(message), 0);
    }

    void letThrough(Received<?> message) {
        Source source = source(message);
        passed.put(source, message.version());
        if (remembering) moved.put(source, message.version());
    }

    Uni<Void> store(SqlConnection transaction) {
        if (moved.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction
                .preparedQuery(STORE)
                .execute(arguments(moved.keySet()).addValue(moved.values().toArray(Integer[]::new)))
                .replaceWithVoid();
    }

    private Tuple arguments(Collection<Source> sources) {
        return Tuple.of(
                consumer,
                column(sources, Source::tenant, String[]::new),
                column(sources, Source::stream, String[]::new),
                column(sources, Source::subject, UUID[]::new));
    }

    private static <T> T[] column(
            Collection<Source> sources, Function<Source, T> part, java.util.function.IntFunction<T[]> array) {
        return sources.stream().map(part).toArray(array);
    }

    private static Source source(Received<?> message) {
        return new Source(message.tenant(), message.stream(), message.subject());
    }
}
