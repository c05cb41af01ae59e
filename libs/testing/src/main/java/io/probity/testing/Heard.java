package io.probity.testing;

import java.time.Instant;
import java.util.UUID;

/**
 * A published event as it stands on Kafka.
 *
 * @param id the CloudEvents id, {@code service/stream/version}
 */
public record Heard<E>(String topic, String council, UUID subject, String id, String actor, Instant at, E event) {}
