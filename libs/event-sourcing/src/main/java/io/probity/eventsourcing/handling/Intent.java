package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.StreamId;
import java.util.Optional;

/**
 * A command, and the stream it is meant for.
 *
 * @param begins whether the stream is expected not to be there yet. It is not looked for then: were it there, the append
 *     would say so, and the command would be handled again with what is there.
 * @param seen the stream as somebody just looked at it, who decided by that whether to ask: it is not looked for again, with
 *     the same to follow if it has moved meanwhile
 */
public record Intent<C, S, E>(
        Aggregate<C, S, E> aggregate, StreamId stream, C command, boolean begins, Optional<Loaded<? extends S>> seen) {

    public Intent {
        if (seen.isPresent() && !seen.get().stream().equals(stream))
            throw new IllegalArgumentException("another stream was looked at");
    }

    public Intent(Aggregate<C, S, E> aggregate, StreamId stream, C command) {
        this(aggregate, stream, command, false, Optional.empty());
    }

    /** The same for a stream whose id is new: it spares the read that would find nothing. */
    public Intent<C, S, E> beginning() {
        return new Intent<>(aggregate, stream, command, true, Optional.empty());
    }
}
