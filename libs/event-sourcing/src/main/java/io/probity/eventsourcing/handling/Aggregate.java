package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.codec.EventCodec.Upcast;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.store.StreamId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One kind of aggregate: its decider, and how its streams are named, written and sealed.
 *
 * @param category the first part of its streams' names, such as {@code complaint}
 * @param events the sealed interface of its events; each permitted record has an {@code EventType}
 * @param states the sealed interface of its states
 * @param subject whose key seals a stream: destroying that key erases the subject from all its streams
 * @param upcasts how event types that are no longer written are read, by their names
 */
public record Aggregate<C, S, E>(
        String category,
        Class<E> events,
        Class<S> states,
        Decider<C, S, E> decider,
        Function<StreamId, String> subject,
        Map<String, Upcast> upcasts) {

    /** An aggregate whose streams are each sealed with a key of their own. */
    public static <C, S, E> Aggregate<C, S, E> of(
            String category, Class<E> events, Class<S> states, Decider<C, S, E> decider) {
        return new Aggregate<>(category, events, states, decider, StreamId::name, Map.of());
    }

    /** The same aggregate, sealed with the key of a subject that it shares with other streams. */
    public Aggregate<C, S, E> sealedWithKeyOf(Function<StreamId, String> sharedSubject) {
        return new Aggregate<>(category, events, states, decider, sharedSubject, upcasts);
    }

    /** The same aggregate, reading events that are no longer written in their old shape. */
    public Aggregate<C, S, E> upcasting(Map<String, Upcast> changes) {
        return new Aggregate<>(category, events, states, decider, subject, changes);
    }

    public StreamId stream(String tenant, UUID id) {
        return new StreamId(tenant, category, id);
    }

    /** A command of somebody who has just looked at the stream: it is not looked for again, unless it has moved meanwhile. */
    public Intent<C, S, E> intent(Loaded<? extends S> seen, C command) {
        return new Intent<>(this, seen.stream(), command, false, Optional.of(seen));
    }

    /** A command for one stream, to be handled alone or all-or-nothing together with others. */
    public Intent<C, S, E> intent(String tenant, UUID id, C command) {
        return new Intent<>(this, stream(tenant, id), command);
    }
}
