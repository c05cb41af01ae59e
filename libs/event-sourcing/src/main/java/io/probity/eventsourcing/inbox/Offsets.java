package io.probity.eventsourcing.inbox;

import static io.probity.eventsourcing.follower.Transactions.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Where a consumer goes on. */
final class Offsets {

    // Says where the consumer stood before, and keeps everybody else away from these partitions until the commit.
    private static final String MOVE = """
            insert into inbox_offset as o (consumer, topic, partition, next_offset)
            select $1, * from unnest($2::text[], $3::int[], $4::bigint[])
            on conflict (consumer, topic, partition)
            do update set next_offset = greatest(o.next_offset, excluded.next_offset)
            returning topic, partition, old.next_offset as stood_at""";

    private static final String ALL = "select topic, partition, next_offset from inbox_offset where consumer = $1";

    private final String consumer;

    Offsets(String consumer) {
        this.consumer = consumer;
    }

    /**
     * @return fails with {@link Misplaced} if there are messages between the last one taken and the first of these
     * @throws Misplaced if there are messages between two of these
     */
    Uni<Void> move(SqlConnection transaction, List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, long[]> ranges =
                new TreeMap<>(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        for (ConsumerRecord<String, byte[]> record : records) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            ranges.merge(
                    partition,
                    new long[] {record.offset(), record.offset()},
                    (known, more) -> joined(partition, known, more));
        }
        return transaction
                .preparedQuery(MOVE)
                .execute(arguments(ranges))
                .invoke(rows -> requireNothingLeftOut(rows, ranges))
                .replaceWithVoid();
    }

    private static long[] joined(TopicPartition partition, long[] known, long[] more) {
        if (more[0] > known[1] + 1) throw new Misplaced(partition, known[1] + 1, more[0]);
        return new long[] {Math.min(known[0], more[0]), Math.max(known[1], more[1])};
    }

    private static void requireNothingLeftOut(RowSet<Row> rows, Map<TopicPartition, long[]> ranges) {
        for (Row row : rows) {
            TopicPartition partition = new TopicPartition(row.getString("topic"), row.getInteger("partition"));
            Long stoodAt = row.getLong("stood_at");
            long[] range = ranges.get(partition);
            if (stoodAt != null && range != null && range[0] > stoodAt) {
                throw new Misplaced(partition, stoodAt, range[0]);
            }
        }
    }

    private Tuple arguments(Map<TopicPartition, long[]> ranges) {
        Collection<TopicPartition> partitions = ranges.keySet();
        return Tuple.of(
                consumer,
                partitions.stream().map(TopicPartition::topic).toArray(String[]::new),
                partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new),
                ranges.values().stream().map(range -> range[1] + 1).toArray(Long[]::new));
    }

    Map<TopicPartition, Long> all(SqlClient connection) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (Row row : await(connection.preparedQuery(ALL).execute(Tuple.of(consumer)))) {
            positions.put(
                    new TopicPartition(row.getString("topic"), row.getInteger("partition")),
                    row.getLong("next_offset"));
        }
        return positions;
    }
}
