package io.probity.reporting.rebuilding;

import io.probity.edge.wiring.ServiceName;
import io.probity.eventsourcing.follower.Transactions;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.inbox.Consumption;
import io.probity.eventsourcing.inbox.Inbox;
import io.probity.eventsourcing.inbox.InboxListener;
import io.probity.eventsourcing.relay.ContractTypes;
import io.probity.reporting.projecting.GenerationFacts;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts a rebuild, one at a time. One that was cut off goes on where it was. */
@ApplicationScoped
class Rebuilds {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    /** More than two would take the live inbox and the registers too many connections, and the database its processors. */
    private static final int READERS = 2;

    @Inject
    Pool pool;

    @Inject
    Commands commands;

    @Inject
    ContractTypes types;

    @Inject
    ServiceName service;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();

    /** Whether one was started; if not, one is running. */
    boolean start() {
        Thread work = Thread.ofVirtual().name("rebuild").unstarted(this::run);
        if (!running.compareAndSet(null, work)) return false;
        work.start();
        return true;
    }

    void stop(@Observes ShutdownEvent ended) {
        Thread work = running.get();
        if (work != null) work.interrupt();
    }

    private void run() {
        Transactions transactions = new Transactions(pool);
        try {
            int generation = transactions.run(Generations::building);
            try (Inbox inbox = new Inbox(pool, consumption(generation), commands::begin, clock, InboxListener.NOBODY);
                    TopicReaders readers = readers(inbox)) {
                new Rebuild(transactions, readers, service.name(), generation).run();
            }
        } catch (RuntimeException failure) {
            LOG.errorf(
                    "a rebuild was cut off (%s); asked again, it goes on",
                    failure.getClass().getSimpleName());
        } finally {
            running.set(null);
        }
    }

    /** Takes messages of every council: the live inbox decides which it knows, and what it parked is seen as a difference. */
    private Consumption consumption(int generation) {
        return new Consumption(
                service.name() + "-generation-" + generation,
                service.name(),
                types,
                "council",
                council -> true,
                List.of(),
                List.of(new GenerationFacts(generation)));
    }

    /** While one waits for the database, another reads. */
    private TopicReaders readers(Inbox inbox) {
        return new TopicReaders(Stream.generate(() -> new TopicReader(
                        new KafkaConsumer<>(config(), new StringDeserializer(), new ByteArrayDeserializer()), inbox))
                .limit(READERS)
                .toList());
    }

    private Map<String, Object> config() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
    }
}
