package io.probity.edge.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.probity.eventsourcing.inbox.InboxListener;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the inbox does, and shows how far it is behind. */
@Singleton
class InboxFigures implements InboxListener {
    @Inject
    MeterRegistry figures;

    private final AtomicLong behind = new AtomicLong();

    @PostConstruct
    void show() {
        Gauge.builder("probity.inbox.behind", behind, AtomicLong::get)
                .description("messages known of and not taken yet")
                .register(figures);
    }

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

    @Override
    public void behind(long messages) {
        behind.set(messages);
    }
}
