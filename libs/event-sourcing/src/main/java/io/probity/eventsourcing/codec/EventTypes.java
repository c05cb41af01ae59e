package io.probity.eventsourcing.codec;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events of one sealed interface, by the names they are stored under. */
public final class EventTypes {
    private final Map<String, Class<?>> byName = new HashMap<>();
    private final Map<Class<?>, String> byClass = new HashMap<>();
    private final Map<Class<?>, Set<String>> confidential = new HashMap<>();
    private final Map<Class<?>, Set<String>> moreThanText = new HashMap<>();

    /** @throws IllegalArgumentException if an event has no name, or two have the same */
    public EventTypes(Class<?> events) {
        records(events).forEach(this::add);
    }

    /** All records of a sealed hierarchy. */
    public static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::records)
                : Stream.of(type);
    }

    private void add(Class<?> event) {
        EventType name = event.getAnnotation(EventType.class);
        if (name == null) throw new IllegalArgumentException(event.getName() + " has no @EventType");
        if (byName.put(name.value(), event) != null)
            throw new IllegalArgumentException(name.value() + " is named twice");
        byClass.put(event, name.value());
        confidential.put(event, names(event, c -> c.isAnnotationPresent(Confidential.class)));
        moreThanText.put(event, names(event, c -> c.getType() != String.class));
    }

    private static Set<String> names(Class<?> event, Predicate<RecordComponent> which) {
        return Arrays.stream(event.getRecordComponents())
                .filter(which)
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalArgumentException if no event has this name: an unknown event is never skipped */
    public Class<?> named(String name) {
        Class<?> event = byName.get(name);
        if (event == null) throw new IllegalArgumentException("unknown event type " + name);
        return event;
    }

    public String nameOf(Class<?> event) {
        String name = byClass.get(event);
        if (name == null) throw new IllegalArgumentException(event.getName() + " is not one of these events");
        return name;
    }

    public Set<String> confidentialIn(Class<?> event) {
        return confidential.getOrDefault(event, Set.of());
    }

    /** The components that are anything but a text. */
    public Set<String> moreThanTextIn(Class<?> event) {
        return moreThanText.getOrDefault(event, Set.of());
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }
}
