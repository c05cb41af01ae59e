package io.probity.eventsourcing.wire;

import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.relay.Producers;
import io.probity.servers.KafkaServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One real Kafka broker for all tests of a run. */
public final class TestBroker {
    private static final KafkaServer SERVER =
            KafkaServer.start(TestDatabase.folder().resolve("kafka"), 0);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestBroker() {}

    /** A topic nobody else uses. */
    public static String topic(int partitions) {
        String name = "test." + NEXT.incrementAndGet();
        SERVER.createTopics(List.of(name), partitions);
        return name;
    }

    public static Supplier<Producer<String, byte[]>> producers() {
        return Producers.of(Map.of("bootstrap.servers", SERVER.bootstrap()));
    }

    /** Producers for a broker that is not there. */
    public static Supplier<Producer<String, byte[]>> producersOfNoBroker() {
        return Producers.of(Map.of("bootstrap.servers", "127.0.0.1:9", "max.block.ms", 200));
    }

    public static KafkaConsumer<String, byte[]> consumer(Map<String, Object> more) {
        return new KafkaConsumer<>(settings(more), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Of a consumer. */
    public static Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", SERVER.bootstrap());
        settings.put("auto.offset.reset", "earliest");
        settings.put("request.timeout.ms", 3_000);
        return settings;
    }

    /** All that is on the wire by now, in order within each partition. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer(Map.of("enable.auto.commit", false))) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (records.size() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }
}
