package io.probity.eventsourcing.inbox;

import io.probity.eventsourcing.follower.Pace;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Kafka consumers as an inbox needs them. */
public final class Consumers {
    /**
     * So long the group waits for a member that was killed, and whoever comes in its place hears nothing (ADR 0090). Where one
     * that only stood still is taken for gone, the offsets in the database see to it that nothing is done twice.
     */
    private static final int GONE_AFTER_MILLIS = 10_000;

    private static final Map<String, Object> USUAL =
            Map.of("reconnect.backoff.max.ms", 1_000, "session.timeout.ms", GONE_AFTER_MILLIS);

    // Where the inbox knows of no offset, it has heard nothing yet.
    private static final Map<String, Object> ALWAYS =
            Map.of("enable.auto.commit", false, "auto.offset.reset", "earliest");

    private Consumers() {}

    /** @param settings at least {@code bootstrap.servers} and {@code group.id}; they cannot weaken what is promised */
    public static Supplier<Consumer<String, byte[]>> of(Map<String, Object> settings, Pace pace) {
        Map<String, Object> all = new HashMap<>(USUAL);
        all.put("max.poll.records", pace.page());
        all.putAll(settings);
        all.putAll(ALWAYS);
        return () -> new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
