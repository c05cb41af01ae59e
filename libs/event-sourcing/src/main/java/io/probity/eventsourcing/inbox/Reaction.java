package io.probity.eventsourcing.inbox;

import io.probity.eventsourcing.handling.Intent;
import java.util.List;

/**
 * An automation, named as a sentence: when this is heard, that is asked. Pure: all it needs is in the event. A refusal
 * of what it asks is an answer like any other and stops nothing.
 */
public interface Reaction<E> {

    /** The published event, or the sealed interface of several, that it waits for. */
    Class<E> to();

    /** What to ask of this service's own aggregates. Handled in the transaction that stores the message's offset. */
    List<Intent<?, ?, ?>> react(Received<E> received);
}
