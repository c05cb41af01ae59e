package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.TestBroker;
import io.probity.eventsourcing.wire.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final Site SITE = new Site();

    private final String topic = TestBroker.topic(1);
    private final UUID ledger = UUID.randomUUID();
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private final List<Long> behind = new CopyOnWriteArrayList<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger consumers = new AtomicInteger();
    private final InboxListener listener = new InboxListener() {
        @Override
        public void taken(int messages) {
            batches.add(messages);
        }

        @Override
        public void repeated(int messages) {
            repeated.addAndGet(messages);
        }

        @Override
        public void behind(long messages) {
            behind.add(messages);
        }
    };

    private interface Disturbance {
        void happensTo(Disturbed consumer);
    }

    /** A consumer to which something happens when it has been given something twice. */
    private final class Disturbed extends KafkaConsumer<String, byte[]> {
        private final Disturbance disturbance;
        private int given;

        Disturbed(Disturbance disturbance) {
            super(settings(2), new StringDeserializer(), new ByteArrayDeserializer());
            this.disturbance = disturbance;
            consumers.incrementAndGet();
        }

        @Override
        public ConsumerRecords<String, byte[]> poll(Duration atMost) {
            if (given == 2) {
                given++;
                disturbance.happensTo(this);
            }
            ConsumerRecords<String, byte[]> polled = super.poll(atMost);
            if (!polled.isEmpty()) given++;
            return polled;
        }
    }

    @Test
    void what_comes_while_it_pauses_is_taken_together() throws Exception {
        try (Subscription open = subscription(Consumers.of(settings(500), Pace.usual()), Duration.ofSeconds(2))) {
            send(1, 1);
            Waiting.until(() -> batches.size() == 1);
            send(2, 20);
            Waiting.until(() -> amounts().size() == 20);
        }
        // The first that came had been asked for by then, and may be a batch by itself.
        assertThat(batches).hasSizeLessThanOrEqualTo(3);
        assertThat(behind).contains(1L).last().isEqualTo(0L);
    }

    @Test
    void a_consumer_that_fails_is_replaced_by_another_which_goes_on_where_the_inbox_stands() throws Exception {
        send(1, 20);
        try (Subscription open = subscription(
                () -> new Disturbed(disturbed -> {
                    throw new DisconnectException();
                }),
                Duration.ZERO)) {
            Waiting.until(() -> amounts().size() == 20);
        }
        assertThat(amounts()).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(consumers).hasValueGreaterThan(2);
        assertThat(repeated).hasValue(0);
    }

    @Test
    void a_consumer_that_left_something_out_goes_back_to_where_the_inbox_stands() throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        send(1, 20);
        try (Subscription open = subscription(
                () -> new Disturbed(disturbed -> disturbed.seek(partition, disturbed.position(partition) + 5)),
                Duration.ZERO)) {
            Waiting.until(() -> amounts().size() == 20);
        }
        assertThat(amounts()).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(consumers).hasValue(1);
        assertThat(repeated).hasValue(0);
    }

    private Subscription subscription(Supplier<Consumer<String, byte[]>> consumers, Duration gather) {
        Inbox inbox = new Inbox(SITE.pool, SITE.consumption(topic), SITE.commands::begin, Clock.systemUTC(), listener);
        return Subscription.start(inbox, consumers, List.of(topic), Pace.usual().gathering(gather), listener);
    }

    private Map<String, Object> settings(int atOnce) {
        return TestBroker.settings(Map.of("group.id", topic, "enable.auto.commit", false, "max.poll.records", atOnce));
    }

    private List<Integer> amounts() {
        return SITE.amounts(ledger);
    }

    /** One after the other. */
    private void send(int from, int to) throws Exception {
        try (Producer<String, byte[]> producer = TestBroker.producers().get()) {
            for (int version = from; version <= to; version++) {
                ProducerRecord<String, byte[]> message = Wire.message(Site.TENANT, ledger, version, version);
                producer.send(new ProducerRecord<>(topic, null, message.key(), message.value(), message.headers()))
                        .get();
            }
        }
    }
}
