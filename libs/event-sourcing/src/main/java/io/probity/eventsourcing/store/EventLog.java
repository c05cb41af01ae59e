package io.probity.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** The whole log of a service in the order of its positions: what the relay and the service's own read models follow. */
public interface EventLog {

    /** Lets the transaction read all tenants' events. It can still write none of them. */
    static Uni<Void> openToAll(SqlConnection transaction) {
        return transaction
                .query("select set_config('app.tenants', '*', true)")
                .execute()
                .replaceWithVoid();
    }

    /** The stored events after a position; the transaction must be open to all. */
    static Uni<List<EventStore.StoredEvent>> stored(SqlConnection transaction, long position, int limit) {
        return transaction
                .preparedQuery("select * from event where position > $1 order by position limit $2")
                .execute(Tuple.of(position, limit))
                .map(rows -> rows.stream().map(PostgresEventStore::event).toList());
    }

    /** The same, read without any key. */
    Uni<List<Recorded<?>>> after(SqlConnection transaction, long position, int limit);
}
