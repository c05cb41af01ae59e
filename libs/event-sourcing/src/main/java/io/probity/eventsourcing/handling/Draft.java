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
    private final Aggregates.Codecs<S, E> codecs;
    private final Decider<?, S, E> decider;
    private final StreamId stream;
    private final DataKey key;
    private final int loadedVersion;
    private final List<Unit.NewEvent> added = new ArrayList<>();
    private Buffer hash;
    private S state;

    Draft(
            Aggregates.Codecs<S, E> codecs,
            Decider<?, S, E> decider,
            StreamId stream,
            int loadedVersion,
            Loaded.Basis basis,
            S state) {
        this.codecs = codecs;
        this.decider = decider;
        this.stream = stream;
        this.key = basis.key();
        this.loadedVersion = loadedVersion;
        this.hash = basis.hash();
        this.state = state;
    }

    void add(E event, Metadata metadata) {
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
        return new Loaded<>(
                stream, loadedVersion, state, stored ? Optional.of(new Loaded.Basis(hash, key)) : Optional.empty());
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

    /** Most streams see one append: a state written with that would say once more what the events beside it say. */
    private Optional<Buffer> snapshot() {
        return loadedVersion == 0
                ? Optional.empty()
                : Optional.of(Buffer.buffer(codecs.states().write(state, stream, version(), key)));
    }
}
