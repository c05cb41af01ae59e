package io.probity.eventsourcing.codec;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.sealing.Place;
import io.probity.eventsourcing.store.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The latest state of a stream as its sealed snapshot. A snapshot is a convenience: where it cannot be read, the events are. */
public final class StateCodec<S> {
    private static final Logger LOG = Logger.getLogger(StateCodec.class);
    private static final String FIELD = "state";

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final String shape;

    private record Snapshot<S>(String shape, S state) {}

    public StateCodec(Class<S> states) {
        ObjectMapper json = Json.mapper();
        var type = json.getTypeFactory().constructParametricType(Snapshot.class, states);
        this.writer = json.writerFor(type);
        this.reader = json.readerFor(type);
        this.shape = Shape.of(states);
    }

    public byte[] write(S state, StreamId stream, int version, DataKey key) {
        try {
            return key.seal(writer.writeValueAsBytes(new Snapshot<>(shape, state)), new Place(stream, version, FIELD));
        } catch (IOException e) {
            throw new UncheckedIOException("a state of " + stream.category() + " cannot be written", e);
        }
    }

    /** Empty if the snapshot is of another shape than today's states, damaged, or erased. */
    public Optional<S> read(byte[] snapshot, StreamId stream, int version, DataKey key) {
        if (key.isDestroyed()) return Optional.empty();
        try {
            Snapshot<S> read = reader.readValue(key.open(snapshot, new Place(stream, version, FIELD)));
            return read.shape().equals(shape) ? Optional.of(read.state()) : Optional.empty();
        } catch (IOException | DataKey.Unreadable e) {
            LOG.warnf(
                    "a snapshot of %s cannot be read (%s): its events are",
                    stream.category(), e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
