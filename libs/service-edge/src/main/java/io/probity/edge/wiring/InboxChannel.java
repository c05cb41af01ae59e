package io.probity.edge.wiring;

import io.probity.eventsourcing.inbox.Inbox;
import io.probity.eventsourcing.inbox.Misplaced;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hands over what comes from Kafka, batch by batch, to the inbox, which keeps the offsets beside the effects. Nothing is
 * ever committed to the broker.
 */
@ApplicationScoped
class InboxChannel {
    static final String NAME = "inbox";

    @Inject
    Inbox inbox;

    @Inject
    @Identifier(NAME)
    InboxPositions positions;

    @Inject
    KafkaClientService kafka;

    /** Each batch waits for the one before. A failure stops nothing: what was not taken comes again. */
    @Incoming(NAME)
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        List<ConsumerRecord<String, byte[]>> records =
                StreamSupport.stream(batch.spliterator(), false).toList();
        return inbox.take(records).onFailure(Misplaced.class).recoverWithUni(this::goBack);
    }

    private Uni<Void> goBack() {
        KafkaConsumer<String, byte[]> consumer = kafka.getConsumer(NAME);
        return consumer.runOnPollingThread(polling -> {
            positions.seek(polling, polling.assignment());
        });
    }
}
