package io.probity.notification;

import io.probity.eventsourcing.handling.Aggregates;
import io.probity.policy.Policies;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the libraries need to know of this service. */
public final class NotificationWiring {

    @Produces
    @Singleton
    Aggregates aggregates() {
        return Aggregates.of(Streams.CLOCK, Streams.LETTER, Streams.REFERRAL);
    }

    @Produces
    @Singleton
    Policies policies() {
        return Policies.load();
    }
}
