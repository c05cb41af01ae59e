package io.probity.reporting;

import io.probity.eventsourcing.handling.Aggregates;
import io.probity.policy.Policies;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the libraries need to know of this service: it decides nothing, so it has no aggregates. */
public final class ReportingWiring {
    /** Read and checked once: a pack that does not hold together stops the service at its start. */
    public static final Policies POLICIES = Policies.load();

    @Produces
    @Singleton
    Aggregates aggregates() {
        return Aggregates.of();
    }

    @Produces
    @Singleton
    Policies policies() {
        return POLICIES;
    }
}
