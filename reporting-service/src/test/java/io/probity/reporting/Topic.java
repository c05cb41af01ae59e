package io.probity.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.wiring.PublishedTypes;
import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events as their services' relays do. */
final class Topic implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    Topic(String broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    }

    void send(String council, List<Told> events) {
        for (Told told : events) {
            var recorded = new Recorded<>(
                    told.version(),
                    new StreamId(council, told.stream(), told.id()),
                    told.version(),
                    new Metadata(told.at(), "somebody", "a-test", null),
                    told.event());
            assertThat(producer.send(new CloudEvents(told.service(), "council", new PublishedTypes())
                            .write(recorded, new Publication(told.topic(), told.matter(), told.event()))))
                    .succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
