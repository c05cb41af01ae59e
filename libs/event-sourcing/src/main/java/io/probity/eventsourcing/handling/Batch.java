package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.decider.Rule;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.SubjectKey;
import io.probity.eventsourcing.store.Unit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Commands handled one after the other, each seeing what the ones before it led to, and appended together or not at
 * all. Nothing is written before that.
 */
public final class Batch {
    private final EventStore store;
    private final Aggregates aggregates;
    private final KeyRing.Session keys;
    private final SqlClient connection;
    private final boolean trusting;
    private final Map<StreamId, Draft<?, ?>> drafts = new LinkedHashMap<>();
    private final Map<StreamId, EventStore.Head> heads = new HashMap<>();

    /** @param trusting whether a stream is taken without a look to be new, or as it was seen, where an intent says so */
    Batch(EventStore store, Aggregates aggregates, KeyRing ring, SqlClient connection, boolean trusting) {
        this.store = store;
        this.aggregates = aggregates;
        this.keys = ring.session();
        this.connection = connection;
        this.trusting = trusting;
    }

    /** What one command came to, before it is appended. */
    sealed interface Step<S, E> {
        record Drafted<S, E>(Draft<S, E> draft, List<E> events) implements Step<S, E> {}

        record Refused<S, E>(Rule rule, String because) implements Step<S, E> {}
    }

    /** Handles a command; a refusal changes nothing, and others may follow it. */
    public Uni<Outcome<?, ?>> handle(Intent<?, ?, ?> intent, Metadata metadata) {
        return step(intent, metadata).map(step -> outcome(intent.stream(), step));
    }

    private static Outcome<?, ?> outcome(StreamId stream, Step<?, ?> step) {
        return switch (step) {
            case Step.Drafted<?, ?> drafted -> done(stream, drafted);
            case Step.Refused<?, ?> refused -> new Outcome.Refused<>(refused.rule(), refused.because());
        };
    }

    private static <S, E> Outcome<S, E> done(StreamId stream, Step.Drafted<S, E> drafted) {
        return new Outcome.Done<>(
                stream,
                drafted.draft().version(),
                drafted.events(),
                drafted.draft().state(),
                false);
    }

    <C, S, E> Uni<Step<S, E>> step(Intent<C, S, E> intent, Metadata metadata) {
        return draft(intent).map(draft -> {
            Decision<E> decision = intent.aggregate().decider().decide(intent.command(), draft.state());
            return switch (decision) {
                case Decision.Accepted<E> accepted -> {
                    accepted.events().forEach(event -> draft.add(event, metadata));
                    yield new Step.Drafted<>(draft, accepted.events());
                }
                case Decision.Refused<E> refused -> new Step.Refused<>(refused.rule(), refused.because());
            };
        });
    }

    /** The stream an intent is for, as this batch sees it. */
    <S, E> Uni<Draft<S, E>> draft(Intent<?, S, E> intent) {
        if (trusting && intent.begins()) drafts.computeIfAbsent(intent.stream(), stream -> begun(intent));
        else if (trusting) seen(intent).ifPresent(draft -> drafts.putIfAbsent(intent.stream(), draft));
        return draft(intent.aggregate(), intent.stream());
    }

    private <S, E> Optional<Draft<S, E>> seen(Intent<?, S, E> intent) {
        Aggregate<?, S, E> aggregate = intent.aggregate();
        return intent.seen().flatMap(seen -> seen.basis()
                .map(basis -> new Draft<>(
                        aggregates.of(aggregate),
                        aggregate.decider(),
                        intent.stream(),
                        seen.version(),
                        basis,
                        seen.state())));
    }

    private <S, E> Draft<S, E> begun(Intent<?, S, E> intent) {
        Aggregate<?, S, E> aggregate = intent.aggregate();
        StreamId stream = intent.stream();
        EventStore.Head head = EventStore.Head.beginning(new SubjectKey.None());
        var key = keys.open(stream.tenant(), aggregate.subject().apply(stream), head.key());
        S nothing = aggregate.decider().initialState();
        var basis = new Loaded.Basis(head.hash(), key);
        return new Draft<>(aggregates.of(aggregate), aggregate.decider(), stream, head.version(), basis, nothing);
    }

    /** The stream as this batch sees it. */
    @SuppressWarnings("unchecked") // a stream belongs to one aggregate
    <S, E> Uni<Draft<S, E>> draft(Aggregate<?, S, E> aggregate, StreamId stream) {
        Draft<?, ?> known = drafts.get(stream);
        if (known != null) return Uni.createFrom().item((Draft<S, E>) known);
        return read(aggregate, stream).invoke(draft -> drafts.put(stream, draft));
    }

    /** A stream as it is now. */
    <S, E> Uni<Loaded<S>> load(Aggregate<?, S, E> aggregate, StreamId stream) {
        return draft(aggregate, stream)
                .map(draft -> draft.found(keys.madeAmong(Set.of(draft.key())).isEmpty()));
    }

    /** Looks at all the streams that these are for, in one statement: one by one, each would wait for the one before. */
    public Uni<Void> look(List<Intent<?, ?, ?>> intents) {
        List<EventStore.Place> places = intents.stream()
                .filter(intent -> !drafts.containsKey(intent.stream()))
                .map(intent -> place(intent.aggregate(), intent.stream()))
                .distinct()
                .toList();
        if (places.size() < 2) return Uni.createFrom().voidItem();
        return store.heads((SqlConnection) connection, places)
                .invoke(found -> {
                    for (int n = 0; n < found.size(); n++) heads.put(places.get(n).stream(), found.get(n));
                })
                .replaceWithVoid();
    }

    private static EventStore.Place place(Aggregate<?, ?, ?> aggregate, StreamId stream) {
        return new EventStore.Place(stream, aggregate.subject().apply(stream));
    }

    private <S, E> Uni<Draft<S, E>> read(Aggregate<?, S, E> aggregate, StreamId stream) {
        Aggregates.Codecs<S, E> codecs = aggregates.of(aggregate);
        String subject = aggregate.subject().apply(stream);
        return head(place(aggregate, stream)).flatMap(head -> {
            var key = keys.open(stream.tenant(), subject, head.key());
            var replay = new Replay<>(aggregate.decider(), codecs, stream, key);
            var basis = new Loaded.Basis(head.hash(), key);
            return replay.of(head)
                    .map(state -> Uni.createFrom().item(state))
                    .orElseGet(() ->
                            store.events(connection, stream, 0, head.version()).map(replay::of))
                    .map(state -> new Draft<>(codecs, aggregate.decider(), stream, head.version(), basis, state));
        });
    }

    private Uni<EventStore.Head> head(EventStore.Place place) {
        EventStore.Head looked = heads.remove(place.stream());
        return looked == null
                ? store.head(connection, place.stream(), place.subject())
                : Uni.createFrom().item(looked);
    }

    /** What is to be appended; empty if nothing happened. */
    Optional<Unit> unit(Optional<Unit.Answered> request) {
        List<Draft<?, ?>> grown =
                drafts.values().stream().filter(Draft::hasGrown).toList();
        if (grown.isEmpty()) return Optional.empty();
        Set<DataKey> used = grown.stream().map(Draft::key).collect(Collectors.toSet());
        return Optional.of(
                new Unit(grown.stream().<Unit.Growth>map(Draft::growth).toList(), request, keys.madeAmong(used)));
    }

    /**
     * Appends all of it within the transaction the batch was begun in.
     *
     * @return false if somebody else was faster: roll back, and run the batch again
     */
    public Uni<Boolean> flush() {
        return unit(Optional.empty())
                .map(unit -> store.append((SqlConnection) connection, unit))
                .orElseGet(() -> Uni.createFrom().item(true));
    }
}
