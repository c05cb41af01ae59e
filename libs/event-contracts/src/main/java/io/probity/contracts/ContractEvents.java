package io.probity.contracts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every published event by its type name, read once from the sealed hierarchy: nothing is registered by hand. */
public final class ContractEvents {
    private static final Map<Class<? extends ContractEvent>, String> TOPICS = Map.of(
            CouncilEvent.class, Topics.COUNCILS,
            IntakeEvent.class, Topics.INTAKE,
            AssessmentEvent.class, Topics.ASSESSMENT,
            NotificationEvent.class, Topics.NOTIFICATION,
            AppealsEvent.class, Topics.APPEALS);
    private static final Map<String, Class<? extends ContractEvent>> BY_NAME = byName(ContractEvent.class);

    private ContractEvents() {}

    /** The records by type name, in the order of the names. */
    public static Map<String, Class<? extends ContractEvent>> all() {
        return BY_NAME;
    }

    /** The record of a type name such as {@code probity.complaint.lodged.v1}; empty for what is not known here. */
    public static Optional<Class<? extends ContractEvent>> named(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    /** The type name of an event: the CloudEvents {@code type}. */
    public static String nameOf(ContractEvent event) {
        return nameOf(event.getClass());
    }

    /** The topic of an event's record. */
    public static String topicOf(Class<? extends ContractEvent> record) {
        return TOPICS.entrySet().stream()
                .filter(t -> t.getKey().isAssignableFrom(record))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getName() + " belongs to no topic"));
    }

    /**
     * Reads the names of a sealed hierarchy.
     *
     * @throws IllegalStateException where a record has no name, or two have the same
     */
    static <T> Map<String, Class<? extends T>> byName(Class<T> family) {
        var found = new TreeMap<String, Class<? extends T>>();
        records(family).forEach(record -> {
            var other = found.put(nameOf(record), record.asSubclass(family));
            if (other != null) {
                throw new IllegalStateException(
                        record.getName() + " and " + other.getName() + " are published under one name");
            }
        });
        return Collections.unmodifiableMap(found);
    }

    private static String nameOf(Class<?> record) {
        var published = record.getAnnotation(Published.class);
        if (published == null) {
            throw new IllegalStateException(record.getName() + " has no @Published");
        }
        return published.value();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? List.of(type.getPermittedSubclasses()).stream().flatMap(ContractEvents::records)
                : Stream.of(type);
    }
}
