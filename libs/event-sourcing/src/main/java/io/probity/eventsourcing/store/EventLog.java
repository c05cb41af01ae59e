package io.probity.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The whole log of a service in the order of its positions: what the relay and the service's own read models follow. */
public interface EventLog {

    /** Lets the transaction read all tenants' events. It can still write none of them. */
    static Uni<Void> openToAll(SqlConnection transaction) {
        return transaction
                .query("select set_config('app.tenants', '*', true)")
                .execute()
                .replaceWithVoid();
    }

    /**
     * The stored events after a position, of all tenants; a transaction around it is open to all from here on, and to be
     * read only.
     *
     * @param unread types of which nothing but the position is wanted: data and metadata come empty
     */
    static Uni<List<EventStore.StoredEvent>> stored(
            SqlClient connection, long position, int limit, Set<String> unread) {
        return connection
                .preparedQuery("select * from read_log($1, $2, $3)")
                .execute(Tuple.of(position, limit, unread.toArray(String[]::new)))
                .map(rows -> rows.stream().map(PostgresEventStore::event).toList());
    }

    /**
     * The events after a position, read without any key.
     *
     * @param of those that are wanted: a sealed interface, or one record
     */
    <E> Uni<Page<E>> after(SqlClient connection, long position, int limit, Class<E> of);

    /**
     * A stretch of the log.
     *
     * @param events the wanted ones in it
     * @param end the position of its last event, wanted or not; where it began if nothing stands behind that
     */
    record Page<E>(List<Recorded<E>> events, long end) {}

    /** An event, and the key of its subject as it is now. */
    record WithKey(EventStore.StoredEvent stored, SubjectKey key) {}

    /**
     * Some events again, with the keys of their subjects, in the order of the log; the transaction must be open to their
     * tenants. A key is destroyed before this, or once the transaction has ended: what was made of it is there to be
     * removed. Row by row, and not by a join: a session keeps the plan that it made while the tables were empty.
     *
     * @param subjects by the positions of the events
     */
    static Uni<List<WithKey>> withKeys(SqlConnection transaction, Map<Long, String> subjects) {
        Long[] positions = subjects.keySet().toArray(Long[]::new);
        String[] names = Arrays.stream(positions).map(subjects::get).toArray(String[]::new);
        return transaction
                .preparedQuery("""
                        select e.*, k.wrapped from unnest($1::bigint[], $2::text[]) as wanted(position, subject)
                          cross join lateral (select * from event where event.position = wanted.position limit 1) e
                          cross join lateral (select data_key.wrapped from data_key
                            where data_key.tenant = e.tenant and data_key.subject = wanted.subject limit 1 for share) k
                        order by e.position""")
                .execute(Tuple.of(positions, names))
                .map(rows -> rows.stream().map(EventLog::withKey).toList());
    }

    private static WithKey withKey(Row row) {
        Buffer wrapped = row.get(Buffer.class, "wrapped");
        return new WithKey(
                PostgresEventStore.event(row),
                wrapped == null ? new SubjectKey.Destroyed() : new SubjectKey.Wrapped(wrapped));
    }
}
