package io.probity.chaos;

import io.probity.local.Part;
import io.probity.local.Settings;
import io.probity.servers.KafkaServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics as they stand on the broker, read by nobody's group. */
final class Topics {
    private Topics() {}

    /** One message: which event of which stream, about which matter. */
    record Told(String topic, String matter, String stream, int version) {
        String id() {
            return stream + "/" + version;
        }
    }

    /** The end of each partition that holds anything. */
    static Map<String, Map<Integer, Long>> ends(Settings settings) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(settings)) {
            Map<String, Map<Integer, Long>> ends = new HashMap<>();
            consumer.endOffsets(partitions()).forEach((partition, end) -> {
                if (end > 0)
                    ends.computeIfAbsent(partition.topic(), topic -> new HashMap<>())
                            .put(partition.partition(), end);
            });
            return ends;
        }
    }

    /** Everything from the first message on, in the order of each partition. */
    static List<Told> all(Settings settings) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(settings)) {
            return read(consumer).stream().map(Topics::told).toList();
        }
    }

    /** Whether a word stands in any message: key, headers or body. */
    static boolean hold(Settings settings, String word) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(settings)) {
            return read(consumer).stream().anyMatch(message -> holds(message, word));
        }
    }

    private static boolean holds(ConsumerRecord<String, byte[]> message, String word) {
        StringBuilder text = new StringBuilder(Objects.requireNonNullElse(message.key(), ""));
        if (message.value() != null) text.append(new String(message.value(), StandardCharsets.UTF_8));
        message.headers().forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.indexOf(word) >= 0;
    }

    private static List<ConsumerRecord<String, byte[]>> read(KafkaConsumer<String, byte[]> consumer) {
        consumer.assign(partitions());
        consumer.seekToBeginning(partitions());
        long end = consumer.endOffsets(partitions()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        while (all.size() < end) consumer.poll(Duration.ofSeconds(1)).forEach(all::add);
        return all;
    }

    static KafkaConsumer<String, byte[]> consumer(Settings settings) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker(settings), "enable.auto.commit", false, "max.poll.records", 5000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    static String broker(Settings settings) {
        return "127.0.0.1:" + settings.port(Part.KAFKA);
    }

    private static List<TopicPartition> partitions() {
        return KafkaServer.TOPICS.stream()
                .flatMap(topic -> IntStream.range(0, KafkaServer.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
    }

    private static Told told(ConsumerRecord<String, byte[]> message) {
        return new Told(
                message.topic(),
                Objects.requireNonNullElse(message.key(), ""),
                header(message, "ce_stream"),
                Integer.parseInt(header(message, "ce_streamversion")));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
