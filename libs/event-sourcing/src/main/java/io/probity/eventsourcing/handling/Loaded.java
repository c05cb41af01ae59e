package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.core.buffer.Buffer;
import java.util.Objects;
import java.util.Optional;

/**
 * A stream as somebody found it. Version 0: nothing had happened yet. Two are equal if they say the same of the same stream.
 *
 * @param <S> its state, which is in no text about it
 */
public final class Loaded<S> {
    private final StreamId stream;
    private final int version;
    private final S state;
    private final Optional<Basis> basis;

    /**
     * What the next event of the stream is chained to, and sealed with.
     *
     * @param snapshot the version of the last that was written and can be read; 0 if there is none
     */
    record Basis(Buffer hash, DataKey key, int snapshot) {
        Basis withoutSnapshot() {
            return new Basis(hash, key, 0);
        }

        /** Whether it is one that can be held against the store later. */
        boolean lasts() {
            return !key.isDestroyed();
        }
    }

    public Loaded(StreamId stream, int version, S state) {
        this(stream, version, state, Optional.empty());
    }

    /** @param basis empty where nothing can be decided on it without another look */
    Loaded(StreamId stream, int version, S state, Optional<Basis> basis) {
        this.stream = stream;
        this.version = version;
        this.state = state;
        this.basis = basis;
    }

    public StreamId stream() {
        return stream;
    }

    public int version() {
        return version;
    }

    public S state() {
        return state;
    }

    /** The same with its state as a kind of state that it was found to be. */
    public <T extends S> Loaded<T> as(T known) {
        return new Loaded<>(stream, version, known, basis);
    }

    Optional<Basis> basis() {
        return basis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Loaded<?> it
                && stream.equals(it.stream)
                && version == it.version
                && state.equals(it.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stream, version, state);
    }

    @Override
    public String toString() {
        return stream + " at version " + version;
    }
}
