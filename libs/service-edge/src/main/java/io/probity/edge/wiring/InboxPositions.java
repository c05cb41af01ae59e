package io.probity.edge.wiring;

import io.probity.eventsourcing.inbox.Inbox;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Wherever partitions are assigned, the consumer goes on from the offsets in the database. */
@ApplicationScoped
@Identifier(InboxChannel.NAME)
class InboxPositions implements KafkaConsumerRebalanceListener {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Inbox inbox;

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        seek(consumer, partitions);
    }

    /** On the polling thread, which may wait. Were the database away for longer, the inbox itself would see the gap. */
    void seek(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        inbox.positions(partitions)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(5))
                .expireIn(PATIENCE.toMillis())
                .await()
                .indefinitely()
                .forEach(consumer::seek);
    }
}
