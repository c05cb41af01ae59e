package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.StreamId;

/** A stream as it is now. Version 0: nothing has happened yet. */
public record Loaded<S>(StreamId stream, int version, S state) {
    /** The same with its state as a kind of state that it was found to be. */
    public <T extends S> Loaded<T> as(T known) {
        return new Loaded<>(stream, version, known);
    }
}
