package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.codec.EventCodec.Written;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.StreamId;
import java.util.List;
import java.util.Optional;

/** The state of a stream, made of what is stored of it. */
record Replay<S, E>(Decider<?, S, E> decider, Aggregates.Codecs<S, E> codecs, StreamId stream, DataKey key) {

    /** From the snapshot on; empty if that cannot be read, so that all events have to be. */
    Optional<S> of(EventStore.Head head) {
        if (head.snapshot().isEmpty()) return Optional.of(evolved(decider.initialState(), head.since()));
        EventStore.Snapshot snapshot = head.snapshot().get();
        return codecs.states()
                .read(snapshot.state().getBytes(), stream, snapshot.version(), key)
                .map(state -> evolved(state, head.since()));
    }

    /** From the beginning. */
    S of(List<EventStore.StoredEvent> all) {
        return evolved(
                decider.initialState(),
                all.stream()
                        .map(stored -> new EventStore.Since(stored.version(), stored.type(), stored.data()))
                        .toList());
    }

    private S evolved(S from, List<EventStore.Since> since) {
        S state = from;
        for (EventStore.Since one : since) {
            E event = codecs.events().read(new Written(one.type(), one.data()), stream, one.version(), key);
            state = decider.evolve(state, event);
        }
        return state;
    }
}
