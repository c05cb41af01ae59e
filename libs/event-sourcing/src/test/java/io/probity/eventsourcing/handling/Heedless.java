package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;

/** A mutant for controls: appends behind whatever is there by now, though it was decided on something older. */
record Heedless(EventStore real) implements EventStore {

    @Override
    public SqlClient anyConnection() {
        return real.anyConnection();
    }

    private static final int ATTEMPTS = 100;

    @Override
    public Uni<Boolean> append(Unit unit) {
        return append(unit, ATTEMPTS);
    }

    private Uni<Boolean> append(Unit unit, int attempts) {
        return real.append(unit)
                .flatMap(appended ->
                        appended || attempts == 1 ? Uni.createFrom().item(appended) : behind(unit, attempts - 1));
    }

    private Uni<Boolean> behind(Unit unit, int attempts) {
        Unit.Growth growth = unit.streams().getFirst();
        return head(anyConnection(), growth.stream(), growth.stream().name())
                .flatMap(head -> append(
                        new Unit(
                                List.of(new Unit.Growth(
                                        growth.stream(), head.version(), growth.events(), growth.state())),
                                unit.request(),
                                List.of()),
                        attempts));
    }

    @Override
    public Uni<Boolean> append(SqlConnection transaction, Unit unit) {
        return real.append(transaction, unit);
    }

    @Override
    public Uni<Head> head(SqlClient connection, StreamId stream, String subject) {
        return real.head(connection, stream, subject);
    }

    @Override
    public Uni<List<Head>> heads(SqlConnection transaction, List<Place> places) {
        return real.heads(transaction, places);
    }

    @Override
    public Uni<List<StoredEvent>> events(SqlClient connection, StreamId stream, int after, int upTo) {
        return real.events(connection, stream, after, upTo);
    }

    @Override
    public Uni<Optional<Unit.Answered>> answered(String tenant, String request) {
        return real.answered(tenant, request);
    }
}
