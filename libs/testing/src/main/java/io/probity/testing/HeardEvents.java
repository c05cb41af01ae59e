package io.probity.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.ContractTypes;
import io.probity.servers.KafkaServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads all topics from their beginning, without a group. */
final class HeardEvents implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final ContractTypes types;
    private final List<Heard<?>> heard = new ArrayList<>();

    HeardEvents(String broker, ContractTypes types) {
        this.types = types;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest", "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = KafkaServer.TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    <E> List<Heard<E>> all(Class<E> type, UUID subject) {
        listen();
        return heard.stream()
                .filter(it -> it.subject().equals(subject) && type.isInstance(it.event()))
                .map(it -> new Heard<>(
                        it.topic(), it.council(), it.subject(), it.id(), it.actor(), it.at(), type.cast(it.event())))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void listen() {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200)))
            types.typeOf(header(message, CloudEvents.TYPE)).ifPresent(type -> heard.add(read(message, type)));
    }

    private Heard<?> read(ConsumerRecord<String, byte[]> message, Class<?> type) {
        try {
            return new Heard<>(
                    message.topic(),
                    header(message, CloudEvents.tenantHeader("council")),
                    UUID.fromString(header(message, CloudEvents.SUBJECT)),
                    header(message, CloudEvents.ID),
                    header(message, CloudEvents.ACTOR),
                    Instant.parse(header(message, CloudEvents.TIME)),
                    types.json().readValue(message.value(), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
