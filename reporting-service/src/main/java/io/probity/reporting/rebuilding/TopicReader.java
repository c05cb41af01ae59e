package io.probity.reporting.rebuilding;

import io.probity.eventsourcing.inbox.Inbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads partitions into an inbox up to certain offsets, and not one message further. */
record TopicReader(Consumer<String, byte[]> consumer, Inbox inbox) implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);

    /** @param read told after each batch how many messages more have been read; first, how many had been before */
    void readUpTo(Map<TopicPartition, Long> targets, LongConsumer read) {
        Map<TopicPartition, Long> at = new HashMap<>(inbox.positions(targets.keySet()));
        consumer.assign(targets.keySet());
        at.forEach(consumer::seek);
        read.accept(at.values().stream().mapToLong(Long::longValue).sum());
        while (targets.entrySet().stream()
                .anyMatch(target -> at.getOrDefault(target.getKey(), 0L) < target.getValue())) {
            if (Thread.currentThread().isInterrupted()) throw new IllegalStateException("the rebuild was interrupted");
            List<ConsumerRecord<String, byte[]>> batch = StreamSupport.stream(
                            consumer.poll(POLL).spliterator(), false)
                    .filter(record -> record.offset() < targets.getOrDefault(partition(record), 0L))
                    .toList();
            if (batch.isEmpty()) continue;
            inbox.take(batch);
            batch.forEach(record -> at.put(partition(record), record.offset() + 1));
            read.accept(batch.size());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
