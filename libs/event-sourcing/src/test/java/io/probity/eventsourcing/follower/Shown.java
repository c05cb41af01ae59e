package io.probity.eventsourcing.follower;

import io.probity.eventsourcing.store.Recorded;
import java.util.List;
import java.util.function.Function;

/** A read model of one kind of event, as a test says it. */
record Shown<E>(String name, Class<E> of, Function<Recorded<E>, List<LocalProjection.Change>> rows)
        implements LocalProjection<E> {
    @Override
    public List<Change> changes(Recorded<E> recorded) {
        return rows.apply(recorded);
    }
}
