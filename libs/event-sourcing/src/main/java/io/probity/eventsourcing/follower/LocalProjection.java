package io.probity.eventsourcing.follower;

import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/**
 * The service's own events become rows of its read models, in the transaction that moves the cursor: each exactly once,
 * in the order of the log. Confidential components come in as {@code null} or {@code "[sealed]"}.
 */
public interface LocalProjection {

    /** Names the cursor; a new name reads from the beginning. */
    String name();

    Uni<Void> apply(SqlConnection transaction, List<Recorded<?>> batch);
}
