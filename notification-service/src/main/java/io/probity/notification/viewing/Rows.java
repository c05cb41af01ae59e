package io.probity.notification.viewing;

import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Writes what events of one aggregate come to, one statement an event, in the order of the log. */
final class Rows {

    /** A statement, and what goes into it. */
    record Row(String statement, Tuple values) {}

    /** @param row of a tenant's event; empty where nothing changes */
    static <E> Uni<Void> write(
            SqlConnection transaction,
            List<Recorded<?>> batch,
            Class<E> events,
            BiFunction<String, E, Optional<Row>> row) {
        return Multi.createFrom()
                .iterable(batch)
                .filter(recorded -> events.isInstance(recorded.event()))
                .onItem()
                .transformToUniAndConcatenate(
                        recorded -> row.apply(recorded.stream().tenant(), events.cast(recorded.event()))
                                .map(it -> execute(transaction, it))
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> execute(SqlConnection transaction, Row row) {
        return transaction.preparedQuery(row.statement()).execute(row.values()).replaceWithVoid();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private Rows() {}
}
