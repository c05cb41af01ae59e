package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.decider.Rule;
import io.probity.eventsourcing.store.StreamId;
import java.util.List;

/** What became of a command. */
public sealed interface Outcome<S, E> {

    /**
     * It was accepted, now or when it was first asked.
     *
     * @param stream the one that was asked to change
     * @param version of the stream after the request's own events
     * @param events what followed from this request; empty if nothing was left to do
     * @param state as these events left it, whatever happened since
     * @param repeated whether this request had been answered before
     */
    record Done<S, E>(StreamId stream, int version, List<E> events, S state, boolean repeated)
            implements Outcome<S, E> {}

    /** A rule says no. */
    record Refused<S, E>(Rule rule, String because) implements Outcome<S, E> {}

    /** The client saw an older version than the one it would change. */
    record Stale<S, E>(int actualVersion) implements Outcome<S, E> {}

    /** The request id was used before, for something else. */
    record Reused<S, E>() implements Outcome<S, E> {}
}
