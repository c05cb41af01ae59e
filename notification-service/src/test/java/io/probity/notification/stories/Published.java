package io.probity.notification.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.probity.contracts.ContractEvent;
import io.probity.contracts.Topics;
import io.probity.edge.wiring.PublishedTypes;
import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes as other services do, and hears what this one publishes: on the real broker. */
final class Published implements AutoCloseable {
    private final PublishedTypes types = new PublishedTypes();
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

    Published(String broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.NOTIFICATION));
    }

    void council(String council, ContractEvent event) {
        council(council, 1, event);
    }

    void council(String council, int version, ContractEvent event) {
        council(council, UUID.nameUUIDFromBytes(council.getBytes(UTF_8)), version, event);
    }

    /** In a stream of its own, where other tests tell of the same council. */
    void council(String council, UUID stream, int version, ContractEvent event) {
        send(Topics.COUNCILS, "intake-service", "council", council, stream, version, event);
    }

    /** @param version in the stream of its own that each complaint has in each service */
    void intake(String council, UUID complaint, int version, ContractEvent event) {
        send(Topics.INTAKE, "intake-service", "complaint", council, complaint, version, event);
    }

    void assessment(String council, UUID complaint, int version, ContractEvent event) {
        send(Topics.ASSESSMENT, "assessment-service", "assessment", council, complaint, version, event);
    }

    void appeals(String council, UUID complaint, int version, ContractEvent event) {
        send(Topics.APPEALS, "appeals-service", "review", council, complaint, version, event);
    }

    private void send(
            String topic, String service, String category, String council, UUID subject, int version, Object event) {
        var recorded = new Recorded<>(
                version,
                new StreamId(council, category, subject),
                version,
                new Metadata(Instant.now().truncatedTo(ChronoUnit.MICROS), "officer-1", "test", null),
                event);
        var message =
                new CloudEvents(service, "council", types).write(recorded, new Publication(topic, subject, event));
        try {
            producer.send(message).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of a kind that this service has published about a complaint so far. */
    <E> List<E> heard(UUID complaint, Class<E> type) {
        consumer.poll(Duration.ofMillis(300)).forEach(heard::add);
        return heard.stream()
                .filter(record -> record.key().equals(complaint.toString()))
                .filter(record -> new String(
                                record.headers().lastHeader(CloudEvents.TYPE).value(), UTF_8)
                        .equals(types.nameOf(type)))
                .map(record -> read(record, type))
                .toList();
    }

    /** Every byte of it that went out. */
    String wire(UUID complaint) {
        StringBuilder all = new StringBuilder();
        for (var record : heard)
            if (record.key().equals(complaint.toString())) all.append(new String(record.value(), UTF_8));
        return all.toString();
    }

    private <E> E read(ConsumerRecord<String, byte[]> record, Class<E> type) {
        try {
            return types.json().readValue(record.value(), type);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
