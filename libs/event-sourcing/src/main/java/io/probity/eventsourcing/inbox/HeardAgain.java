package io.probity.eventsourcing.inbox;

import static io.probity.eventsourcing.follower.Transactions.await;

import io.probity.eventsourcing.inbox.Arrived.Place;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What was told before a projection listened to it, told to it once more: from the beginning of a partition to where the
 * consumer stood when a migration called {@code hear_again}. No reaction hears it again, and what is new waits behind it, so
 * that rows end as if they had been kept from the first day.
 */
final class HeardAgain {
    /** An older instance may have taken in more since the migration: it did not tell the new projection of that either. */
    private static final String STRETCHES = """
            select a.topic, a.partition, a.next_offset, greatest(a.until_offset, o.next_offset) as until_offset
              from inbox_again a join inbox_offset o using (consumer, topic, partition) where consumer = $1
             order by topic, partition for update of a""";

    private static final String MOVE = """
            update inbox_again a set next_offset = m.next_offset
              from unnest($2::text[], $3::int[], $4::bigint[]) as m(topic, partition, next_offset)
             where a.consumer = $1 and a.topic = m.topic and a.partition = m.partition""";

    private static final String OVER = """
            delete from inbox_again a using inbox_offset o
             where a.consumer = $1 and o.consumer = a.consumer and o.topic = a.topic and o.partition = a.partition
               and a.next_offset >= greatest(a.until_offset, o.next_offset)""";

    /** A subquery by the whole key, as in {@link Gate}. */
    private static final String PARKED = """
            select topic, partition, message_offset
              from unnest($2::text[], $3::int[], $4::bigint[]) as told(topic, partition, message_offset)
             where (select true from parked_message p
                     where p.consumer = $1 and p.topic = told.topic and p.partition = told.partition
                       and p.message_offset = told.message_offset)""";

    private static final String FORGET = """
            delete from inbox_stream where consumer = $2
               and not exists (select from inbox_again where consumer = $1)""";

    /** What is heard again of a partition. */
    private record Stretch(long next, long until) {
        long after(long offset) {
            return Math.min(Math.max(next, offset + 1), until);
        }
    }

    private final String consumer;
    private final Reader reader;
    private final Effects effects;

    /** Only a migration begins it, and that was before this. */
    private volatile boolean over;

    HeardAgain(Consumption consumption, Effects effects) {
        this.consumer = consumption.consumer();
        this.reader = consumption.reader();
        this.effects = effects;
    }

    /** Whether nothing is left of it, or never was. */
    boolean over() {
        return over;
    }

    /** Where it goes on, in the partitions of which something is left. */
    Map<TopicPartition, Long> positions(SqlConnection transaction) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        stretches(transaction).forEach((partition, stretch) -> positions.put(partition, stretch.next()));
        return positions;
    }

    /**
     * Tells the projections what of this they hear again.
     *
     * @return what the consumer has not heard yet
     * @throws Misplaced if something was left out
     */
    List<ConsumerRecord<String, byte[]>> tell(SqlConnection transaction, List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, Stretch> stretches = stretches(transaction);
        if (stretches.isEmpty()) {
            over = true;
            return records;
        }
        Map<TopicPartition, Long> moved = new HashMap<>();
        List<ConsumerRecord<String, byte[]>> again = new ArrayList<>();
        List<ConsumerRecord<String, byte[]>> news = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Stretch stretch = stretches.get(partition(record));
            if (stretch == null) {
                news.add(record);
            } else {
                requireNothingLeftOut(record, stretch, moved.containsKey(partition(record)));
                moved.merge(partition(record), stretch.after(record.offset()), Math::max);
                (record.offset() < stretch.until() ? again : news).add(record);
            }
        }
        tellAgain(transaction, again);
        move(transaction, moved);
        return news;
    }

    /** A topic may begin anywhere; from there on, the first record of a batch stands where the last one ended. */
    private static void requireNothingLeftOut(
            ConsumerRecord<String, byte[]> record, Stretch stretch, boolean notTheFirst) {
        if (!notTheFirst && stretch.next() > 0 && record.offset() > stretch.next()) {
            throw new Misplaced(partition(record), stretch.next(), record.offset());
        }
    }

    /** What is parked, or can be read by nobody, is told once it is tried again and can be. */
    private void tellAgain(SqlConnection transaction, List<ConsumerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        Set<Place> parked = parked(transaction, records);
        List<Received<?>> readable = records.stream()
                .filter(record -> !parked.contains(Place.of(record)))
                .map(reader::read)
                .filter(Reading.Message.class::isInstance)
                .<Received<?>>map(reading -> ((Reading.Message) reading).received())
                .toList();
        Gate gate = await(Gate.before(transaction, onceMore(), readable));
        List<Received<?>> messages = new ArrayList<>();
        for (Received<?> message : readable) {
            if (!gate.knows(message)) {
                gate.letThrough(message);
                messages.add(message);
            }
        }
        await(gate.store(transaction));
        effects.again(transaction, messages);
    }

    /** Those of them that wait: however many others do, no more is read. */
    private Set<Place> parked(SqlConnection transaction, List<ConsumerRecord<String, byte[]>> records) {
        Tuple places = Tuple.of(
                consumer,
                records.stream().map(ConsumerRecord::topic).toArray(String[]::new),
                records.stream().map(ConsumerRecord::partition).toArray(Integer[]::new),
                records.stream().map(ConsumerRecord::offset).toArray(Long[]::new));
        Set<Place> parked = new HashSet<>();
        for (Row row : await(transaction.preparedQuery(PARKED).execute(places)))
            parked.add(new Place(
                    new TopicPartition(row.getString("topic"), row.getInteger("partition")),
                    row.getLong("message_offset")));
        return parked;
    }

    private void move(SqlConnection transaction, Map<TopicPartition, Long> moved) {
        List<TopicPartition> partitions = List.copyOf(moved.keySet());
        await(transaction
                .preparedQuery(MOVE)
                .execute(Tuple.of(
                        consumer,
                        partitions.stream().map(TopicPartition::topic).toArray(String[]::new),
                        partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new),
                        partitions.stream().map(moved::get).toArray(Long[]::new))));
        await(transaction.preparedQuery(OVER).execute(Tuple.of(consumer)));
        await(transaction.preparedQuery(FORGET).execute(Tuple.of(consumer, onceMore())));
    }

    private Map<TopicPartition, Stretch> stretches(SqlConnection transaction) {
        Map<TopicPartition, Stretch> stretches = new HashMap<>();
        for (Row row : await(transaction.preparedQuery(STRETCHES).execute(Tuple.of(consumer)))) {
            stretches.put(
                    new TopicPartition(row.getString("topic"), row.getInteger("partition")),
                    new Stretch(row.getLong("next_offset"), row.getLong("until_offset")));
        }
        return stretches;
    }

    /** The gate's own memory of it. */
    private String onceMore() {
        return consumer + " again";
    }

    private static TopicPartition partition(ConsumerRecord<String, byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
