package io.probity.appeals;

import io.probity.eventsourcing.handling.Aggregates;
import io.probity.policy.Policies;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the libraries need to know of this service. */
public final class AppealsWiring {

    @Produces
    @Singleton
    Aggregates aggregates() {
        return Aggregates.of(Streams.REVIEW);
    }

    @Produces
    @Singleton
    Policies policies() {
        return Policies.load();
    }
}
