package io.probity.edge.projecting;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.inbox.Received;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Of which published events a projection makes rows, and which rows: what is not named here it is not told. Immutable. */
public final class Hears {
    private static final Hears NOTHING = new Hears(Map.of());

    private final Map<Class<?>, Function<Received<?>, List<Change>>> changes;

    private Hears(Map<Class<?>, Function<Received<?>, List<Change>>> changes) {
        this.changes = changes;
    }

    /** @param changes what it changes, in this order; empty where it changes nothing */
    public static <E> Hears of(Class<E> event, BiFunction<Received<?>, E, List<Change>> changes) {
        return NOTHING.and(event, changes);
    }

    /** Whichever of several it is, only who did it, when and about what is looked at. */
    public static Hears anyOf(List<Class<?>> events, Function<Received<?>, List<Change>> changes) {
        Hears all = NOTHING;
        for (Class<?> event : events) all = all.and(event, (received, _) -> changes.apply(received));
        return all;
    }

    public <E> Hears and(Class<E> event, BiFunction<Received<?>, E, List<Change>> more) {
        Map<Class<?>, Function<Received<?>, List<Change>>> all = new HashMap<>(changes);
        if (all.put(event, received -> more.apply(received, event.cast(received.event()))) != null)
            throw new IllegalArgumentException("named twice: " + event.getSimpleName());
        return new Hears(Map.copyOf(all));
    }

    boolean wants(Class<?> event) {
        return changes.containsKey(event);
    }

    List<Change> changes(Received<?> received) {
        var known = changes.get(received.event().getClass());
        return known == null ? List.of() : known.apply(received);
    }
}
