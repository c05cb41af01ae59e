package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.StreamId;

/**
 * A command, and the stream it is meant for.
 *
 * @param begins whether the stream is expected not to be there yet. It is not looked for then: were it there, the append
 *     would say so, and the command would be handled again with what is there.
 */
public record Intent<C, S, E>(Aggregate<C, S, E> aggregate, StreamId stream, C command, boolean begins) {

    public Intent(Aggregate<C, S, E> aggregate, StreamId stream, C command) {
        this(aggregate, stream, command, false);
    }

    /** The same for a stream whose id is new: it spares the read that would find nothing. */
    public Intent<C, S, E> beginning() {
        return new Intent<>(aggregate, stream, command, true);
    }
}
