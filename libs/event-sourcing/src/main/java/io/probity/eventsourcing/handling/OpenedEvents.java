package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventLog;
import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Events of the log with what is confidential in them, for a read model that is made of it: one statement for a whole page.
 * What a destroyed key had sealed comes as erased.
 */
public final class OpenedEvents {
    private final Aggregates aggregates;
    private final KeyRing ring;

    public OpenedEvents(Aggregates aggregates, KeyRing ring) {
        this.aggregates = aggregates;
        this.ring = ring;
    }

    /**
     * @param transaction open to the tenants of these events
     * @param closed events as the log gives them to whoever has no key
     */
    public <E> Uni<List<Recorded<E>>> of(SqlConnection transaction, List<Recorded<E>> closed) {
        if (closed.isEmpty()) return Uni.createFrom().item(List.of());
        Map<Long, String> subjects =
                closed.stream().collect(Collectors.toMap(Recorded::position, one -> aggregates.subject(one.stream())));
        KeyRing.Session keys = ring.session();
        return EventLog.withKeys(transaction, subjects)
                .map(found ->
                        found.stream().<Recorded<E>>map(one -> open(one, keys)).toList());
    }

    @SuppressWarnings("unchecked") // of the same stored event as the closed one
    private <E> Recorded<E> open(EventLog.WithKey one, KeyRing.Session keys) {
        var stream = one.stored().stream();
        var key = keys.open(stream.tenant(), aggregates.subject(stream), one.key());
        return (Recorded<E>) aggregates.read(one.stored(), key);
    }
}
