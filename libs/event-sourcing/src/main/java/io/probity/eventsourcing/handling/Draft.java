package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.chain.HashChain;
import io.probity.eventsourcing.codec.EventCodec.Written;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stream with events that are not appended yet, already sealed and chained. */
final class Draft<S, E> {
    private static final int EVENTS_A_SNAPSHOT = 16;

    private final Aggregates.Codecs<S, E> codecs;
    private final Decider<?, S, E> decider;
    private final StreamId stream;
    private final DataKey key;
    private final int loadedVersion;
    private final int loadedSnapshot;
    private final List<Unit.NewEvent> added = new ArrayList<>();
    private Buffer hash;
    private S state;

    /** @param from a stream as it was found, with its basis */
    Draft(Aggregates.Codecs<S, E> codecs, Decider<?, S, E> decider, Loaded<? extends S> from) {
        Loaded.Basis basis = from.basis().orElseThrow();
        this.codecs = codecs;
        this.decider = decider;
        this.stream = from.stream();
        this.key = basis.key();
        this.loadedVersion = from.version();
        this.loadedSnapshot = basis.snapshot();
        this.hash = basis.hash();
        this.state = from.state();
    }

    /** @throws IllegalStateException if its key was destroyed: what is forgotten takes nothing more in */
    void add(E event, Metadata metadata) {
        if (key.isDestroyed()) throw new IllegalStateException("the key of " + stream + " was destroyed");
        int version = version() + 1;
        Written written = codecs.events().write(event, stream, version, key);
        String meta = Aggregates.write(metadata);
        hash = Buffer.buffer(HashChain.next(
                hash.getBytes(), stream.tenant(), stream.name(), version, written.type(), written.data(), meta));
        added.add(new Unit.NewEvent(written.type(), written.data(), meta, hash));
        state = decider.evolve(state, event);
    }

    /** @param stored whether its key is: one that was made for this draft is known to nobody else */
    Loaded<S> found(boolean stored) {
        if (hasGrown()) throw new IllegalStateException("it is not as it was found");
        return stored ? left() : new Loaded<>(stream, loadedVersion, state);
    }

    /** As it is once everything is appended. */
    Loaded<S> left() {
        int snapshot = snapshotIsDue() ? version() : loadedSnapshot;
        return new Loaded<>(stream, version(), state, Optional.of(new Loaded.Basis(hash, key, snapshot)));
    }

    int loadedVersion() {
        return loadedVersion;
    }

    int version() {
        return loadedVersion + added.size();
    }

    S state() {
        return state;
    }

    DataKey key() {
        return key;
    }

    boolean hasGrown() {
        return !added.isEmpty();
    }

    Unit.Growth growth() {
        return new Unit.Growth(stream, loadedVersion, List.copyOf(added), snapshot());
    }

    /** Most streams are short: a state written with each append would say once more what the events beside it say. */
    private Optional<Buffer> snapshot() {
        return snapshotIsDue()
                ? Optional.of(Buffer.buffer(codecs.states().write(state, stream, version(), key)))
                : Optional.empty();
    }

    private boolean snapshotIsDue() {
        return hasGrown() && version() - loadedSnapshot >= EVENTS_A_SNAPSHOT;
    }
}
