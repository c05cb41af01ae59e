package io.probity.edge.projecting;

import io.probity.eventsourcing.follower.Changes;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Received;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/**
 * Which rows published events become, as {@link io.probity.eventsourcing.follower.LocalProjection} has it for the service's
 * own. It only says so: they are written here, in their order, in the transaction that stores the offsets. Its statements
 * say how a row is, and add to none, so that it can hear again what it heard.
 */
public interface HeardProjection extends Projection {

    /** Its events, each with what it changes. A change says whose rows it means. */
    Hears hears();

    /** What an event changes, in this order; empty where it changes nothing here. */
    default List<Change> changes(Received<?> received) {
        return hears().changes(received);
    }

    @Override
    default boolean wants(Class<?> event) {
        return hears().wants(event);
    }

    @Override
    default boolean hearsAgain() {
        return true;
    }

    @Override
    default Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
        return Changes.inOrder(batch.stream()
                        .flatMap(received -> changes(received).stream())
                        .toList())
                .write(transaction);
    }
}
