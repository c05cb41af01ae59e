package io.probity.eventsourcing.inbox;

import org.apache.kafka.common.TopicPartition;

/** Messages were left out: the consumer must seek to {@link Inbox#positions} and poll again. Nothing was taken. */
public final class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misplaced(TopicPartition partition, long expected, long came) {
        super("%s: expected offset %d, came %d".formatted(partition, expected, came));
    }
}
