package io.probity.edge.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.probity.eventsourcing.inbox.InboxListener;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Counts what the inbox does. */
@Singleton
class InboxFigures implements InboxListener {
    @Inject
    MeterRegistry figures;

    @Override
    public void taken(int messages) {
        figures.counter("probity.inbox.taken").increment(messages);
    }

    @Override
    public void repeated(int messages) {
        figures.counter("probity.inbox.repeated").increment(messages);
    }

    @Override
    public void parked(String reason) {
        figures.counter("probity.inbox.parked", "reason", reason).increment();
    }

    @Override
    public void retrying(String fault) {
        figures.counter("probity.inbox.retries", "fault", fault).increment();
    }
}
