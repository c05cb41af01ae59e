package io.probity.edge.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows the store's figures to whoever scrapes, a few seconds old. */
@Singleton
class StoreFigures {
    private static final long EVERY_MILLIS = 5_000;

    @Inject
    MeterRegistry registry;

    @Inject
    Vertx vertx;

    @Inject
    Pulse pulse;

    private volatile Pulse.Figures latest = Pulse.Figures.NONE;
    private long timer;

    void start(@Observes StartupEvent started) {
        FunctionCounter.builder("probity.events.appended", this, it -> it.latest.appended())
                .description("Events in the log")
                .register(registry);
        Gauge.builder("probity.relay.lag", this, it -> it.latest.lag())
                .description("Events that Kafka has not been told of")
                .register(registry);
        Gauge.builder("probity.parked.matters", this, it -> it.latest.parkedMatters())
                .description("Matters that wait because a message could not be applied")
                .register(registry);
        Gauge.builder("probity.parked.messages", this, it -> it.latest.parkedMessages())
                .description("Messages of those matters")
                .register(registry);
        Gauge.builder("probity.store.waiting", this, it -> it.latest.waitingSeconds())
                .description("How long the longest has waited for what another session of the database holds")
                .baseUnit("seconds")
                .register(registry);
        timer = vertx.setPeriodic(0, EVERY_MILLIS, tick -> refresh());
    }

    void stop(@Observes ShutdownEvent ended) {
        vertx.cancelTimer(timer);
    }

    /** While the store is away its last figures stand; the probes tell that it is away. */
    private void refresh() {
        pulse.feel().subscribe().with(figures -> latest = figures, away -> {});
    }
}
