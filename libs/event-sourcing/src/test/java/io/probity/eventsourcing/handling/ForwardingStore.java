package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store that does what another does, for those that do one thing otherwise. */
class ForwardingStore implements EventStore {
    private final EventStore real;

    ForwardingStore(EventStore real) {
        this.real = real;
    }

    @Override
    public SqlClient anyConnection() {
        return real.anyConnection();
    }

    @Override
    public Uni<Boolean> append(Unit unit) {
        return real.append(unit);
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
    public Uni<Boolean> stands(SqlClient connection, Left left) {
        return real.stands(connection, left);
    }

    @Override
    public Uni<Set<StreamId>> standing(SqlConnection transaction, List<Left> all) {
        return real.standing(transaction, all);
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
