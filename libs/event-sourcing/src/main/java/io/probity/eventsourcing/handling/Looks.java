package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.SubjectKey;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Streams as they are now: what is remembered of them where the store says that it is still so, and else what it holds. */
final class Looks {
    private final EventStore store;
    private final Aggregates aggregates;
    private final KeyRing.Session keys;
    private final Remembered remembered;
    private final SqlClient connection;
    private final Map<StreamId, Loaded<?>> standing = new HashMap<>();
    private final Map<StreamId, EventStore.Head> heads = new HashMap<>();

    Looks(EventStore store, Aggregates aggregates, KeyRing.Session keys, Remembered remembered, SqlClient connection) {
        this.store = store;
        this.aggregates = aggregates;
        this.keys = keys;
        this.remembered = remembered;
        this.connection = connection;
    }

    /** Looks at all of these together: one by one, each would wait for the one before. */
    Uni<Void> ahead(Collection<EventStore.Place> places) {
        Map<StreamId, Loaded<?>> known = new HashMap<>();
        for (EventStore.Place place : places)
            remembered.of(place.stream()).ifPresent(it -> known.put(place.stream(), it));
        return whichStand(places, known).flatMap(still -> {
            known.keySet().retainAll(still);
            standing.putAll(known);
            return found(places.stream()
                    .filter(place -> !still.contains(place.stream()))
                    .toList());
        });
    }

    private Uni<Set<StreamId>> whichStand(Collection<EventStore.Place> places, Map<StreamId, Loaded<?>> known) {
        List<EventStore.Left> left = places.stream()
                .filter(place -> known.containsKey(place.stream()))
                .map(place -> left(place, known.get(place.stream())))
                .toList();
        return left.isEmpty() ? Uni.createFrom().item(Set.of()) : store.standing((SqlConnection) connection, left);
    }

    private Uni<Void> found(List<EventStore.Place> places) {
        if (places.isEmpty()) return Uni.createFrom().voidItem();
        return store.heads((SqlConnection) connection, places)
                .invoke(found -> {
                    for (int n = 0; n < found.size(); n++) heads.put(places.get(n).stream(), found.get(n));
                })
                .replaceWithVoid();
    }

    <S, E> Uni<Draft<S, E>> draft(Aggregate<?, S, E> aggregate, StreamId stream) {
        return heads.containsKey(stream)
                ? read(aggregate, stream)
                : stillKnown(aggregate, stream)
                        .flatMap(known -> known.map(it -> Uni.createFrom().item(draft(aggregate, it)))
                                .orElseGet(() -> read(aggregate, stream)));
    }

    /** What is remembered of a stream, if it is still so. */
    @SuppressWarnings("unchecked") // a stream belongs to one aggregate
    private <S> Uni<Optional<Loaded<S>>> stillKnown(Aggregate<?, S, ?> aggregate, StreamId stream) {
        Loaded<?> stood = standing.remove(stream);
        if (stood != null) return Uni.createFrom().item(Optional.of((Loaded<S>) stood));
        Optional<Loaded<S>> known = remembered.of(stream);
        return known.isEmpty()
                ? Uni.createFrom().item(known)
                : store.stands(connection, left(place(aggregate, stream), known.get()))
                        .map(still -> still ? known : Optional.empty());
    }

    private <S, E> Uni<Draft<S, E>> read(Aggregate<?, S, E> aggregate, StreamId stream) {
        return head(place(aggregate, stream)).flatMap(head -> {
            Loaded.Basis basis = basis(aggregate, stream, head);
            var replay = new Replay<>(aggregate.decider(), aggregates.of(aggregate), stream, basis.key());
            return replay.of(head)
                    .map(state -> Uni.createFrom().item(draft(aggregate, stream, head, basis, state)))
                    .orElseGet(() -> store.events(connection, stream, 0, head.version())
                            .map(replay::of)
                            .map(state -> draft(aggregate, stream, head, basis.withoutSnapshot(), state)))
                    .invoke(this::remember);
        });
    }

    private <S, E> Draft<S, E> draft(
            Aggregate<?, S, E> aggregate, StreamId stream, EventStore.Head head, Loaded.Basis basis, S state) {
        return draft(aggregate, new Loaded<>(stream, head.version(), state, Optional.of(basis)));
    }

    private Uni<EventStore.Head> head(EventStore.Place place) {
        EventStore.Head looked = heads.remove(place.stream());
        return looked == null
                ? store.head(connection, place.stream(), place.subject())
                : Uni.createFrom().item(looked);
    }

    /** A stream in which nothing has happened, and of whose key nobody knows. */
    <S, E> Draft<S, E> begun(Aggregate<?, S, E> aggregate, StreamId stream) {
        Loaded.Basis basis = basis(aggregate, stream, EventStore.Head.beginning(new SubjectKey.None()));
        return draft(aggregate, new Loaded<>(stream, 0, aggregate.decider().initialState(), Optional.of(basis)));
    }

    <S, E> Draft<S, E> draft(Aggregate<?, S, E> aggregate, Loaded<? extends S> from) {
        return new Draft<>(aggregates.of(aggregate), aggregate.decider(), from);
    }

    private Loaded.Basis basis(Aggregate<?, ?, ?> aggregate, StreamId stream, EventStore.Head head) {
        DataKey key = keys.open(stream.tenant(), aggregate.subject().apply(stream), head.key());
        int snapshot = head.snapshot().map(EventStore.Snapshot::version).orElse(0);
        return new Loaded.Basis(head.hash(), key, snapshot);
    }

    /** As a draft was found, or as it is once it is appended. That it never was shows when it is held against the store. */
    void remember(Draft<?, ?> draft) {
        remembered.keep(draft.left());
    }

    /** A key that was made for this look is known to nobody else: nothing can be decided on it without another. */
    boolean isStored(DataKey key) {
        return keys.madeAmong(Set.of(key)).isEmpty();
    }

    static EventStore.Place place(Aggregate<?, ?, ?> aggregate, StreamId stream) {
        return new EventStore.Place(stream, aggregate.subject().apply(stream));
    }

    private static EventStore.Left left(EventStore.Place place, Loaded<?> known) {
        Loaded.Basis basis = known.basis().orElseThrow();
        return new EventStore.Left(
                place, basis.hash(), Buffer.buffer(basis.key().wrapped()));
    }
}
