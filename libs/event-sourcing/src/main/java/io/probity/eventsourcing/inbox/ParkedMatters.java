package io.probity.eventsourcing.inbox;

import static io.probity.eventsourcing.follower.Transactions.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** The tables of matters that wait and of their messages. */
final class ParkedMatters {

    // Locked, so that a matter is either still waiting when the transaction commits, or was not when it read this.
    private static final String WAITING = """
            select matter from parked_matter
             where consumer = $1 and matter = any($2::text[]) order by matter for update""";

    private static final String PARK_MATTER = """
            insert into parked_matter as m (consumer, matter, reason) values ($1, $2, $3)
            on conflict (consumer, matter) do update set since = m.since""";

    private static final String PARK_MESSAGE = """
            insert into parked_message
              (consumer, matter, topic, partition, message_offset, message_key, headers, value, reason)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing""";

    private static final String FIRST = """
            select * from parked_message where consumer = $1 and matter = $2 order by sequence limit 1""";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A record that waits, with its place in the queue. */
    record Waiting(long sequence, ConsumerRecord<String, byte[]> message) {}

    private final String consumer;

    ParkedMatters(String consumer) {
        this.consumer = consumer;
    }

    Uni<Set<String>> waiting(SqlConnection transaction, Collection<String> matters) {
        return transaction
                .preparedQuery(WAITING)
                .execute(Tuple.of(consumer, matters.toArray(String[]::new)))
                .map(rows -> rows.stream()
                        .map(row -> row.getString("matter"))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    void park(SqlConnection transaction, Arrived arrived, String reason) {
        ConsumerRecord<String, byte[]> message = arrived.message();
        await(transaction.preparedQuery(PARK_MATTER).execute(Tuple.of(consumer, arrived.matter(), reason)));
        await(transaction
                .preparedQuery(PARK_MESSAGE)
                .execute(Tuple.tuple()
                        .addString(consumer)
                        .addString(arrived.matter())
                        .addString(message.topic())
                        .addInteger(message.partition())
                        .addLong(message.offset())
                        .addString(message.key() == null ? null : Arrived.key(message))
                        .addString(headers(message))
                        .addValue(message.value() == null ? null : Buffer.buffer(message.value()))
                        .addString(reason)));
    }

    /** The message the matter waits for; empty if it does not wait, or no longer. */
    Optional<Waiting> first(SqlConnection transaction, String matter) {
        if (await(waiting(transaction, List.of(matter))).isEmpty()) {
            return Optional.empty();
        }
        for (Row row : await(transaction.preparedQuery(FIRST).execute(Tuple.of(consumer, matter)))) {
            return Optional.of(new Waiting(row.getLong("sequence"), message(row)));
        }
        return Optional.empty();
    }

    /** The message need not wait any more; nor need the matter, if it was the last. */
    void remove(SqlConnection transaction, String matter, long sequence) {
        await(transaction
                .preparedQuery("delete from parked_message where sequence = $1")
                .execute(Tuple.of(sequence)));
        await(transaction.preparedQuery("""
                        delete from parked_matter m where consumer = $1 and matter = $2 and not exists
                          (select from parked_message p where p.consumer = m.consumer and p.matter = m.matter)""").execute(Tuple.of(consumer, matter)));
    }

    void explain(SqlConnection transaction, String matter, String reason) {
        await(transaction
                .preparedQuery("update parked_matter set reason = $3 where consumer = $1 and matter = $2")
                .execute(Tuple.of(consumer, matter, reason)));
    }

    private static String headers(ConsumerRecord<String, byte[]> message) {
        ArrayNode headers = JSON.createArrayNode();
        for (Header header : message.headers()) {
            headers.addArray().add(header.key()).add(header.value());
        }
        return headers.toString();
    }

    private static RecordHeaders headers(String stored) {
        RecordHeaders headers = new RecordHeaders();
        try {
            for (JsonNode header : JSON.readTree(stored)) {
                headers.add(header.get(0).textValue(), header.get(1).binaryValue());
            }
            return headers;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ConsumerRecord<String, byte[]> message(Row row) {
        Buffer value = row.get(Buffer.class, "value");
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("message_offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getString("message_key"),
                value == null ? null : value.getBytes(),
                headers(row.getString("headers")),
                Optional.empty());
    }
}
