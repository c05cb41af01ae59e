package io.probity.assessment.assessing;

import java.util.Optional;

/**
 * Whose decision an assessment is.
 *
 * @param referredTo the office the complaint went to; empty as long as nobody was named
 * @param reroutedTo the office that decides since it was last rerouted; empty where it never was
 */
public record Route(Optional<String> referredTo, Optional<String> reroutedTo) {
    public static final Route OPEN = new Route(Optional.empty(), Optional.empty());

    public Route referred(String office) {
        return new Route(Optional.of(office), reroutedTo);
    }

    Route rerouted(String office) {
        return new Route(referredTo, Optional.of(office));
    }
}
