package io.probity.eventsourcing.relay;

import io.probity.eventsourcing.store.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A service's publishings, found by the class of the stored event. */
final class Publishings {
    private final List<Publishing<?>> all;
    private final Map<Class<?>, Optional<Publishing<?>>> byEvent = new ConcurrentHashMap<>();

    Publishings(List<? extends Publishing<?>> all) {
        this.all = List.copyOf(all);
    }

    @SuppressWarnings("unchecked") // found by the event's own class
    Optional<Publication> of(Recorded<?> recorded) {
        return byEvent.computeIfAbsent(recorded.event().getClass(), this::find)
                .flatMap(publishing -> ((Publishing<Object>) publishing).publish((Recorded<Object>) recorded));
    }

    /** Two would give two messages the same id, and one of them would be taken for a repetition. */
    private Optional<Publishing<?>> find(Class<?> event) {
        List<Publishing<?>> found = all.stream()
                .filter(publishing -> publishing.of().isAssignableFrom(event))
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException(event.getName() + " has two publishings");
        }
        return found.stream().findFirst();
    }
}
