package io.probity.eventsourcing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.relay.CloudEvents;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** A topic of one partition, held in memory: what a consumer of it would be given. */
final class Wire {
    private static final CloudEvents EVENTS = new CloudEvents("bank", "council", Told.CONTRACT);

    final List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();

    void paid(UUID ledger, int version, int amount) {
        paid(Site.TENANT, ledger, version, amount);
    }

    void paid(String tenant, UUID ledger, int version, int amount) {
        send(message(tenant, ledger, version, amount));
    }

    static ProducerRecord<String, byte[]> message(String tenant, UUID ledger, int version, int amount) {
        return EVENTS.write(
                new Recorded<>(
                        1, new StreamId(tenant, "ledger", ledger), version, TestDatabase.metadata("c"), "anything"),
                new Publication("wire", ledger, new Told.Paid(amount)));
    }

    void send(ProducerRecord<String, byte[]> message) {
        send(message.key(), message.value(), new RecordHeaders(message.headers().toArray()));
    }

    void undecodable(UUID ledger, int version) {
        send(ledger.toString(), "not json".getBytes(UTF_8), headers(message(Site.TENANT, ledger, version, 1)));
    }

    void withoutValue(UUID ledger, int version) {
        send(ledger.toString(), null, headers(message(Site.TENANT, ledger, version, 1)));
    }

    void ofType(UUID ledger, int version, @Nullable String type) {
        RecordHeaders headers = headers(message(Site.TENANT, ledger, version, 1));
        headers.remove("ce_type");
        if (type != null) {
            headers.add("ce_type", type.getBytes(UTF_8));
        }
        send(ledger.toString(), "{}".getBytes(UTF_8), headers);
    }

    private static RecordHeaders headers(ProducerRecord<String, byte[]> message) {
        return new RecordHeaders(message.headers().toArray());
    }

    void send(@Nullable String key, byte @Nullable [] value, RecordHeaders headers) {
        all.add(record(all.size(), key, value, headers));
    }

    /** The same message at the end of the topic again. */
    void again(ConsumerRecord<String, byte[]> message) {
        all.add(record(
                all.size(),
                message.key(),
                message.value(),
                new RecordHeaders(message.headers().toArray())));
    }

    private static ConsumerRecord<String, byte[]> record(
            long offset, @Nullable String key, byte @Nullable [] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                "wire", 0, offset, 0, TimestampType.CREATE_TIME, 0, 0, key, value, headers, Optional.empty());
    }

    List<List<ConsumerRecord<String, byte[]>>> batches(int size) {
        List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return batches;
    }
}
