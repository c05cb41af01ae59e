package io.probity.eventsourcing.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Published events become rows. Runs in the transaction that stores the offsets, so each row changes exactly once. */
public interface Projection {
    Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch);

    /** Whether it makes something of events of this type. What nobody wants is passed by unread. */
    default boolean wants(Class<?> event) {
        return true;
    }

    /**
     * Whether it knows by itself what it heard before, and leaves its rows as they are then. Where nobody else listens, nothing
     * is remembered for it of which messages were taken in.
     */
    default boolean knowsAgain() {
        return false;
    }

    /**
     * Whether it may hear from the beginning again what it heard, its rows ending as they were: that is how it learns what was
     * told before it listened (see {@code hear_again} in the migrations).
     */
    default boolean hearsAgain() {
        return false;
    }
}
