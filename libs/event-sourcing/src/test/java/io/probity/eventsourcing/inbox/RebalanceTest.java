package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.TestBroker;
import io.probity.eventsourcing.wire.Waiting;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** FAULTS R31, the short form: consumers come and go while messages flow. */
class RebalanceTest {
    private static final int ROUNDS = Scale.times(6);
    private static final int LEDGERS = 24;
    private static final int ENTRIES = Scale.times(50);
    private static final long MESSAGES = (long) LEDGERS * ENTRIES;

    private final Site site = new Site();
    private final String topic = TestBroker.topic(6);
    private final List<UUID> ledgers =
            Stream.generate(UUID::randomUUID).limit(LEDGERS).toList();

    private final class Member implements AutoCloseable {
        private final AtomicInteger polls = new AtomicInteger();
        private volatile boolean killed;
        private final Subscription subscription =
                Subscription.start(inbox(), () -> new Hasty(this), List.of(topic), Pace.usual(), InboxListener.NOBODY);

        @Override
        public void close() {
            killed = true;
            subscription.close();
        }
    }

    /** Commits its offsets to Kafka too early, on purpose; of what a killed one had polled nothing is left. */
    private final class Hasty extends KafkaConsumer<String, byte[]> {
        private final Member member;

        Hasty(Member member) {
            super(
                    TestBroker.settings(Map.of("group.id", topic, "enable.auto.commit", false, "max.poll.records", 40)),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            this.member = member;
        }

        @Override
        public ConsumerRecords<String, byte[]> poll(Duration atMost) {
            ConsumerRecords<String, byte[]> polled = super.poll(atMost);
            commitAsync();
            if (member.killed) throw new WakeupException();
            member.polls.incrementAndGet();
            return polled;
        }
    }

    private Inbox inbox() {
        return new Inbox(
                site.pool, site.consumption("copy"), site.commands::begin, Clock.systemUTC(), InboxListener.NOBODY);
    }

    @Test
    void the_offsets_in_the_database_win_whoever_comes_and_goes() {
        send(topic);
        for (int round = 0; round < ROUNDS; round++) {
            try (Member one = new Member();
                    Member other = new Member()) {
                Waiting.until(() -> one.polls.get() > 1 && other.polls.get() > 1);
            }
        }
        try (Member last = new Member()) {
            Waiting.until(() -> taken() == MESSAGES && last.polls.get() > 0);
        }
        List<Integer> all = IntStream.rangeClosed(1, ENTRIES).boxed().toList();
        assertThat(ledgers)
                .allSatisfy(ledger -> assertThat(site.amounts(ledger)).isEqualTo(all));
        assertThat(taken()).isEqualTo(MESSAGES);
        FaultRecord.survived(
                "R31",
                "pairs of consumers that come and are killed, their offsets in Kafka committed too early",
                ROUNDS,
                "%d effects of as many messages, each matter in order".formatted(taken()));
    }

    /** The control: who goes on from Kafka's own offsets leaves messages out, and the inbox says so. */
    @Test
    void the_offsets_in_kafka_lose_what_a_killed_consumer_had_polled() {
        // One partition, and more in it than was polled: only what follows a gap tells of it.
        String one = TestBroker.topic(1);
        TopicPartition partition = new TopicPartition(one, 0);
        send(one);
        Inbox inbox = inbox();
        Map<String, Object> settings = Map.of("group.id", one, "enable.auto.commit", false, "max.poll.records", 10);
        try (KafkaConsumer<String, byte[]> killed = TestBroker.consumer(settings)) {
            killed.assign(List.of(partition));
            inbox.take(polled(killed));
            polled(killed);
            killed.commitSync();
        }
        try (KafkaConsumer<String, byte[]> next = TestBroker.consumer(settings)) {
            next.assign(List.of(partition));
            List<ConsumerRecord<String, byte[]>> later = polled(next);
            assertThatThrownBy(() -> inbox.take(later)).isInstanceOf(Misplaced.class);
            FaultRecord.controlFailed("R31", "going on from Kafka's own offsets", "left messages out");
        }
    }

    private static List<ConsumerRecord<String, byte[]>> polled(KafkaConsumer<String, byte[]> consumer) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
        while (batch.isEmpty()) {
            consumer.poll(Duration.ofMillis(100)).forEach(batch::add);
        }
        return batch;
    }

    private long taken() {
        return site.number("select count(*) from seen");
    }

    private void send(String topic) {
        List<Exception> unsent = new CopyOnWriteArrayList<>();
        try (Producer<String, byte[]> producer = TestBroker.producers().get()) {
            for (int version = 1; version <= ENTRIES; version++) {
                for (UUID ledger : ledgers) {
                    send(producer, topic, Wire.message(Site.TENANT, ledger, version, version), unsent);
                }
            }
        }
        assertThat(unsent).isEmpty();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears the same
    private void send(
            Producer<String, byte[]> producer,
            String topic,
            ProducerRecord<String, byte[]> message,
            List<Exception> unsent) {
        producer.send(
                new ProducerRecord<>(topic, null, message.key(), message.value(), message.headers()),
                (sent, failure) -> {
                    if (failure != null) {
                        unsent.add(failure);
                    }
                });
    }
}
