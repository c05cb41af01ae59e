package io.probity.assessment;

import io.probity.eventsourcing.handling.Aggregates;
import io.probity.policy.Policies;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the libraries need to know of this service. */
public final class AssessmentWiring {

    @Produces
    @Singleton
    Aggregates aggregates() {
        return Aggregates.of(Matters.ASSESSMENT, Matters.INVESTIGATION, Matters.TIES);
    }

    @Produces
    @Singleton
    Policies policies() {
        return Matters.POLICIES;
    }
}
