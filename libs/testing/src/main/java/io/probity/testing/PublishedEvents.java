package io.probity.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.probity.contracts.AppealsEvent;
import io.probity.contracts.AssessmentEvent;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.CouncilEvent;
import io.probity.contracts.IntakeEvent;
import io.probity.contracts.NotificationEvent;
import io.probity.contracts.Topics;
import io.probity.edge.wiring.PublishedTypes;
import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.Producers;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Speaks for the other services, and hears what this one tells them, over the Kafka of {@link RealServers}.
 *
 * <pre>{@code
 * try (PublishedEvents others = PublishedEvents.connect()) {
 *     others.tell("wattle-creek", complaint, new AppealLodged("…"));
 *     assertThat(others.hear(ComplaintReopened.class, complaint).event().…)
 * }
 * }</pre>
 */
public final class PublishedEvents implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PublishedTypes types = new PublishedTypes();
    private final Producer<String, byte[]> producer;
    private final HeardEvents heard;
    private final Map<String, Integer> versions = new HashMap<>();

    /** Streams of this speaker are nobody else's, so that its versions are always news. */
    private final UUID speaker = UUID.randomUUID();

    private PublishedEvents(String broker) {
        this.producer = Producers.of(Map.of("bootstrap.servers", broker)).get();
        this.heard = new HeardEvents(broker, types);
    }

    public static PublishedEvents connect() {
        return connect(ServerAddresses.ofThisJvm().kafka());
    }

    /** The same over another broker, such as that of a whole platform. */
    public static PublishedEvents connect(String broker) {
        return new PublishedEvents(broker);
    }

    /** Publishes as the service whose event it is, and returns when the broker has it. */
    public void tell(String council, UUID subject, ContractEvent event) {
        tell(council, subject, event, "test-actor");
    }

    /** The same, as done by a certain actor. */
    public void tell(String council, UUID subject, ContractEvent event, String actor) {
        send(message(council, subject, event, actor));
    }

    /** Sends the same message, with the same id and version, as often as asked: as a broker may. */
    public void tellRepeatedly(int times, String council, UUID subject, ContractEvent event) {
        ProducerRecord<String, byte[]> message = message(council, subject, event, "test-actor");
        for (int i = 0; i < times; i++) send(message);
    }

    /** A message that nobody can read, for what becomes of the matter behind it. */
    public void tellNonsense(String council, UUID subject, ContractEvent like) {
        ProducerRecord<String, byte[]> message = message(council, subject, like, "test-actor");
        message.headers().remove(CloudEvents.TYPE);
        message.headers().add(CloudEvents.TYPE, "probity.nobody.knows-this.v1".getBytes(UTF_8));
        send(message);
    }

    /** Waits for the first event of this type about this matter, from the beginning of all topics. */
    public <E extends ContractEvent> Heard<E> hear(Class<E> type, UUID subject) {
        return await("%s about %s".formatted(type.getSimpleName(), subject))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> heard.all(type, subject), found -> !found.isEmpty())
                .getFirst();
    }

    /** All that has been told about a matter so far, in the order of each topic. */
    public List<Heard<ContractEvent>> heardAbout(UUID subject) {
        return heard.all(ContractEvent.class, subject);
    }

    @Override
    public void close() {
        producer.close();
        heard.close();
    }

    private ProducerRecord<String, byte[]> message(String council, UUID subject, ContractEvent event, String actor) {
        String service = service(event);
        UUID id = UUID.nameUUIDFromBytes((speaker + "/" + service + "/" + subject).getBytes(UTF_8));
        StreamId stream = new StreamId(council, "told", id);
        int version = versions.merge(service + "/" + stream, 1, Integer::sum);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new CloudEvents(service, "council", types)
                .write(
                        new Recorded<>(version, stream, version, new Metadata(now, actor, "test", null), event),
                        new Publication(topic(event), subject, event));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        Future<?> sent = producer.send(message);
        producer.flush();
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String topic(ContractEvent event) {
        return switch (event) {
            case CouncilEvent e -> Topics.COUNCILS;
            case IntakeEvent e -> Topics.INTAKE;
            case AssessmentEvent e -> Topics.ASSESSMENT;
            case NotificationEvent e -> Topics.NOTIFICATION;
            case AppealsEvent e -> Topics.APPEALS;
        };
    }

    private static String service(ContractEvent event) {
        return switch (event) {
            case CouncilEvent e -> "intake";
            case IntakeEvent e -> "intake";
            case AssessmentEvent e -> "assessment";
            case NotificationEvent e -> "notification";
            case AppealsEvent e -> "appeals";
        };
    }
}
