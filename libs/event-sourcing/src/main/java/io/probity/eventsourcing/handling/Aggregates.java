package io.probity.eventsourcing.handling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.eventsourcing.codec.EventCodec;
import io.probity.eventsourcing.codec.EventCodec.Written;
import io.probity.eventsourcing.codec.Json;
import io.probity.eventsourcing.codec.StateCodec;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.store.EventLog;
import io.probity.eventsourcing.store.EventStore.StoredEvent;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All aggregates of a service: whatever stands in its log can be read with them. */
public final class Aggregates implements EventLog {
    private static final ObjectMapper JSON = Json.mapper();

    private final Map<String, Codecs<?, ?>> byCategory;
    private final Map<Class<?>, Set<String>> beside = new ConcurrentHashMap<>();

    /** How the events and states of one aggregate are written, and whose key seals them. */
    record Codecs<S, E>(EventCodec<E> events, StateCodec<S> states, Function<StreamId, String> subject) {
        static <S, E> Codecs<S, E> of(Aggregate<?, S, E> aggregate) {
            return new Codecs<>(
                    new EventCodec<>(aggregate.events(), aggregate.upcasts()),
                    new StateCodec<>(aggregate.states()),
                    aggregate.subject());
        }
    }

    private Aggregates(Map<String, Codecs<?, ?>> byCategory) {
        this.byCategory = byCategory;
    }

    public static Aggregates of(Aggregate<?, ?, ?>... aggregates) {
        return new Aggregates(Arrays.stream(aggregates).collect(Collectors.toMap(Aggregate::category, Codecs::of)));
    }

    /** @throws IllegalArgumentException if the aggregate was not named when this was made */
    @SuppressWarnings("unchecked") // codecs stand under their own aggregate's category
    <S, E> Codecs<S, E> of(Aggregate<?, S, E> aggregate) {
        return (Codecs<S, E>) named(aggregate.category());
    }

    private Codecs<?, ?> named(String category) {
        Codecs<?, ?> codecs = byCategory.get(category);
        if (codecs == null) throw new IllegalArgumentException("unknown aggregate " + category);
        return codecs;
    }

    @Override
    public <E> Uni<Page<E>> after(SqlClient connection, long position, int limit, Class<E> of) {
        Set<String> unread = beside.computeIfAbsent(of, this::typesBeside);
        return EventLog.stored(connection, position, limit, unread).map(all -> page(all, unread, position));
    }

    /** Types of events that are known and not wanted. Of an unknown one nobody can say that: it is read, and fails. */
    private Set<String> typesBeside(Class<?> wanted) {
        return byCategory.values().stream()
                .flatMap(codecs -> codecs.events().typesBeside(wanted).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands before an event that cannot be read must not wait for it. */
    @SuppressWarnings("unchecked") // all others are unread
    private <E> Page<E> page(List<StoredEvent> all, Set<String> unread, long begin) {
        List<Recorded<E>> events = new ArrayList<>(all.size());
        long end = begin;
        for (StoredEvent stored : all) {
            try {
                if (!unread.contains(stored.type())) events.add((Recorded<E>) readSealed(stored));
                end = stored.position();
            } catch (RuntimeException unreadable) {
                if (end == begin) throw unreadable;
                break;
            }
        }
        return new Page<>(events, end);
    }

    /** The subject whose key seals what is confidential in a stream. */
    String subject(StreamId stream) {
        return named(stream.category()).subject().apply(stream);
    }

    Recorded<?> read(StoredEvent stored, DataKey key) {
        var codec = named(stored.stream().category()).events();
        return read(stored, written -> codec.read(written, stored.stream(), stored.version(), key));
    }

    private Recorded<?> readSealed(StoredEvent stored) {
        return read(stored, named(stored.stream().category()).events()::readSealed);
    }

    static <E> Recorded<E> read(StoredEvent stored, Function<Written, E> codec) {
        return new Recorded<>(
                stored.position(),
                stored.stream(),
                stored.version(),
                metadata(stored.metadata()),
                codec.apply(new Written(stored.type(), stored.data())));
    }

    static String write(Metadata metadata) {
        try {
            return JSON.writeValueAsString(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metadata cannot be written", e);
        }
    }

    private static Metadata metadata(String written) {
        try {
            return JSON.readValue(written, Metadata.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metadata cannot be read", e);
        }
    }
}
