package io.probity.eventsourcing.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Published events become rows. Runs in the transaction that stores the offsets, so each row changes exactly once. */
public interface Projection {
    Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch);
}
