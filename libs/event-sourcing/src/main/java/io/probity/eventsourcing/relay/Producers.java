package io.probity.eventsourcing.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka producers as the relay needs them. */
public final class Producers {
    private static final Map<String, Object> USUAL = Map.of(
            "linger.ms", 2,
            "max.block.ms", 10_000,
            "request.timeout.ms", 10_000,
            "delivery.timeout.ms", 30_000,
            "reconnect.backoff.max.ms", 1_000);

    // One request at a time: a broker that does not know a producer yet takes any sequence number, so of two requests
    // to a new partition the second can win, and the first is refused as out of order until it expires.
    private static final Map<String, Object> ALWAYS =
            Map.of("enable.idempotence", true, "acks", "all", "max.in.flight.requests.per.connection", 1);

    private Producers() {}

    /** @param settings at least {@code bootstrap.servers}; they cannot weaken what is promised */
    public static Supplier<Producer<String, byte[]>> of(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(USUAL);
        all.putAll(settings);
        all.putAll(ALWAYS);
        return () -> new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
    }
}
