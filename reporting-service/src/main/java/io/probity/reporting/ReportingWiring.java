package io.probity.reporting;

import io.probity.eventsourcing.handling.Aggregates;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the libraries need to know of this service: it decides nothing, so it has no aggregates. */
public final class ReportingWiring {

    @Produces
    @Singleton
    Aggregates aggregates() {
        return Aggregates.of();
    }
}
