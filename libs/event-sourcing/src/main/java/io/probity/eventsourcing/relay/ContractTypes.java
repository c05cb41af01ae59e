package io.probity.eventsourcing.relay;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** The published language, as far as the wire must know it: every event's explicit type name, and its JSON. */
public interface ContractTypes {

    /** @throws IllegalArgumentException if the class is not part of the published language */
    String nameOf(Class<?> event);

    /** The class of a type name; empty if nobody has agreed on such a name. */
    Optional<Class<?>> typeOf(String name);

    ObjectMapper json();
}
