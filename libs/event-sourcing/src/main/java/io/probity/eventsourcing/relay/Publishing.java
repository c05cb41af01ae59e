package io.probity.eventsourcing.relay;

import io.probity.eventsourcing.store.Recorded;
import java.util.Optional;

/**
 * The only place that knows both a stored event and the published one: an exhaustive switch. Confidential components
 * come in as {@code null} or {@code "[sealed]"}: the relay holds no key.
 */
public interface Publishing<E> {

    /** The sealed interface of the stored events it knows. */
    Class<E> of();

    /** What to tell; empty where an event is nobody else's business. */
    Optional<Publication> publish(Recorded<E> recorded);
}
