package io.probity.eventsourcing.handling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.probity.eventsourcing.store.StreamId;
import java.time.Duration;
import java.util.Optional;

/**
 * Streams as this instance last knew them, for as long as unwrapped keys are kept. None is believed before the store has said
 * that it is still so: another instance may have changed it, or the transaction that was to append to it never ended well.
 */
final class Remembered {
    private final Cache<StreamId, Loaded<?>> streams = Caffeine.newBuilder()
            .maximumSize(4_096)
            // Also of what changes all the time: its key is unwrapped anew by then.
            .expireAfter(Expiry.creating((stream, known) -> Duration.ofSeconds(30)))
            // Tidied up by whoever comes by: another thread would have to be woken for it.
            .executor(Runnable::run)
            .build();

    @SuppressWarnings("unchecked") // a stream belongs to one aggregate
    <S> Optional<Loaded<S>> of(StreamId stream) {
        return Optional.ofNullable((Loaded<S>) streams.getIfPresent(stream));
    }

    /** Of what has no stored key, or nothing in it, the store could not say whether it is still so. */
    void keep(Loaded<?> stream) {
        if (stream.version() > 0 && stream.basis().filter(Loaded.Basis::lasts).isPresent())
            streams.put(stream.stream(), stream);
    }
}
