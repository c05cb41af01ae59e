package io.probity.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
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
     * The stored events after a position; the transaction must be open to all.
     *
     * @param unread types of which nothing but the position is wanted: data and metadata come empty
     */
    static Uni<List<EventStore.StoredEvent>> stored(
            SqlConnection transaction, long position, int limit, Set<String> unread) {
        return transaction
                .preparedQuery("""
                        select position, tenant, stream, version, type, hash,
                          case when type = any ($3) then '' else data end as data,
                          case when type = any ($3) then '' else metadata end as metadata
                        from event where position > $1 order by position limit $2""")
                .execute(Tuple.of(position, limit, unread.toArray(String[]::new)))
                .map(rows -> rows.stream().map(PostgresEventStore::event).toList());
    }

    /**
     * The events after a position, read without any key.
     *
     * @param of those that are wanted: a sealed interface, or one record
     */
    <E> Uni<Page<E>> after(SqlConnection transaction, long position, int limit, Class<E> of);

    /**
     * A stretch of the log.
     *
     * @param events the wanted ones in it
     * @param end the position of its last event, wanted or not; where it began if nothing stands behind that
     */
    record Page<E>(List<Recorded<E>> events, long end) {}
}
