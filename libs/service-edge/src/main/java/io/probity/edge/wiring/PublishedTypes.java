package io.probity.edge.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.Published;
import io.probity.eventsourcing.codec.EventTypes;
import io.probity.eventsourcing.codec.Json;
import io.probity.eventsourcing.relay.ContractTypes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The published language of the platform: every record of {@link ContractEvent} under its {@link Published} name. */
@Singleton
public class PublishedTypes implements ContractTypes {
    private final ObjectMapper json = Json.mapper();
    private final Map<String, Class<?>> byName = EventTypes.records(ContractEvent.class)
            .collect(Collectors.toUnmodifiableMap(PublishedTypes::name, Function.identity()));

    @Override
    public String nameOf(Class<?> event) {
        return name(event);
    }

    @Override
    public Optional<Class<?>> typeOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public ObjectMapper json() {
        return json;
    }

    private static String name(Class<?> event) {
        Published published = event.getAnnotation(Published.class);
        if (published == null) throw new IllegalArgumentException(event.getName() + " is not @Published");
        return published.value();
    }
}
