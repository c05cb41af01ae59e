package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.decider.Rule;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final KeyRing.Session keys;
    private final Looks looks;
    private final SqlClient connection;
    private final boolean trusting;
    private final Map<StreamId, Draft<?, ?>> drafts = new LinkedHashMap<>();

    /** @param trusting whether a stream is taken without a look to be new, or as it was seen, where an intent says so */
    Batch(EventStore store, KeyRing.Session keys, Looks looks, SqlClient connection, boolean trusting) {
        this.store = store;
        this.keys = keys;
        this.looks = looks;
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
        if (trusting && !drafts.containsKey(intent.stream()))
            trusted(intent).ifPresent(draft -> drafts.put(intent.stream(), draft));
        return draft(intent.aggregate(), intent.stream());
    }

    private <S, E> Optional<Draft<S, E>> trusted(Intent<?, S, E> intent) {
        return intent.begins()
                ? Optional.of(looks.begun(intent.aggregate(), intent.stream()))
                : intent.seen()
                        .filter(seen -> seen.basis().isPresent())
                        .map(seen -> looks.draft(intent.aggregate(), seen));
    }

    /** The stream as this batch sees it. */
    @SuppressWarnings("unchecked") // a stream belongs to one aggregate
    <S, E> Uni<Draft<S, E>> draft(Aggregate<?, S, E> aggregate, StreamId stream) {
        Draft<?, ?> known = drafts.get(stream);
        if (known != null) return Uni.createFrom().item((Draft<S, E>) known);
        return looks.draft(aggregate, stream).invoke(draft -> drafts.put(stream, draft));
    }

    /** A stream as it is now. */
    <S, E> Uni<Loaded<S>> load(Aggregate<?, S, E> aggregate, StreamId stream) {
        return draft(aggregate, stream).map(draft -> draft.found(looks.isStored(draft.key())));
    }

    /** Looks at all the streams that these are for together: one by one, each would wait for the one before. */
    public Uni<Void> look(List<Intent<?, ?, ?>> intents) {
        Set<EventStore.Place> places = intents.stream()
                .filter(intent -> !drafts.containsKey(intent.stream()))
                .map(intent -> Looks.place(intent.aggregate(), intent.stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return places.size() < 2 ? Uni.createFrom().voidItem() : looks.ahead(places);
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

    /** How streams are once the unit is appended. That it never was shows when they are held against the store. */
    void remember() {
        drafts.values().stream().filter(Draft::hasGrown).forEach(looks::remember);
    }

    /**
     * Appends all of it within the transaction the batch was begun in.
     *
     * @return false if somebody else was faster: roll back, and run the batch again
     */
    public Uni<Boolean> flush() {
        return unit(Optional.empty())
                .map(unit -> store.append((SqlConnection) connection, unit))
                .orElseGet(() -> Uni.createFrom().item(true))
                .invoke(appended -> {
                    if (appended) remember();
                });
    }
}
