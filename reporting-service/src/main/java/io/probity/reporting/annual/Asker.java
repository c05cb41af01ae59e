package io.probity.reporting.annual;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import java.util.Map;

/** Who asks for a number: none counts a matter that is not there for them, as {@code open_to} in the database says. */
public final class Asker {
    private Asker() {}

    /** The parameters that every counting statement takes. */
    public static Map<String, Object> of(Caller caller) {
        return Map.of("asker", caller.actor(), "as_ceo", caller.is(Role.CEO));
    }
}
