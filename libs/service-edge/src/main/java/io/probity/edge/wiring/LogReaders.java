package io.probity.edge.wiring;

import io.probity.eventsourcing.follower.AppendSignal;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.LogFollower;
import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.follower.Standing;
import io.probity.eventsourcing.handling.Aggregates;
import io.probity.eventsourcing.handling.OpenedEvents;
import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.ContractTypes;
import io.probity.eventsourcing.relay.Producers;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.relay.Relay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whatever follows the service's log while it runs: the relay, and one follower for each of its own read models. */
@Singleton
public class LogReaders {
    private static final Logger LOG = Logger.getLogger(LogReaders.class);

    /** What a tenant of the library is called in this platform. */
    static final String TENANT = "council";

    private static final Pace FOR_PEOPLE = Pace.usual().gathering(Duration.ofMillis(250));

    @Inject
    Vertx vertx;

    @Inject
    Pool pool;

    @Inject
    Aggregates log;

    @Inject
    OpenedEvents opened;

    @Inject
    ContractTypes types;

    @Inject
    ServiceName service;

    @Inject
    @All
    List<Publishing<?>> publishings;

    @Inject
    @All
    List<LocalProjection<?>> projections;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String database;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    @ConfigProperty(name = "probity.relay.gather")
    Duration gather;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private List<Supplier<Standing>> standings = List.of();

    void start(@Observes StartupEvent started) {
        AppendSignal signal = opened(AppendSignal.listening(
                vertx, PgConnectOptions.fromUri(database).setUser(user).setPassword(password)));
        Relay relay = opened(Relay.start(
                pool,
                log,
                publishings,
                new CloudEvents(service.name(), TENANT, types),
                Producers.of(Map.of("bootstrap.servers", broker, "client.id", service.name() + "-relay")),
                signal,
                Pace.usual().gathering(gather)));
        Stream<LogFollower> followers = projections.stream()
                .map(projection -> opened(LogFollower.start(pool, log, opened, signal, FOR_PEOPLE, projection)));
        standings = Stream.concat(
                        Stream.<Supplier<Standing>>of(relay::standing),
                        followers.<Supplier<Standing>>map(follower -> follower::standing))
                .toList();
    }

    /** Last opened, first closed: the signal outlives those who wait for it. */
    void stop(@Observes ShutdownEvent ended) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.warnf("a reader of the log did not close: %s", e.getClass().getSimpleName());
            }
        }
    }

    /** How each of them is doing, the relay first. */
    public List<Standing> standings() {
        return standings.stream().map(Supplier::get).toList();
    }

    private <T extends AutoCloseable> T opened(T reader) {
        open.push(reader);
        return reader;
    }
}
