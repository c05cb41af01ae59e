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
import java.util.concurrent.Future;
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
    private final InboxListener listener = new InboxListener() {
        @Override
        public void taken(int messages) {
            batches.add(messages);
        }

        @Override
        public void behind(long messages) {
            behind.add(messages);
        }
    };

    /** A consumer to which something happens before each poll. */
    private class Disturbed extends KafkaConsumer<String, byte[]> {
        private final Runnable disturbance;
        private int polls;

        Disturbed(Runnable disturbance) {
            super(settings(), new StringDeserializer(), new ByteArrayDeserializer());
            this.disturbance = disturbance;
        }

        @Override
        public ConsumerRecords<String, byte[]> poll(Duration atMost) {
            if (++polls == 3) disturbance.run();
            return super.poll(atMost);
        }
    }

    @Test
    void what_comes_while_it_pauses_is_taken_together() throws Exception {
        try (Subscription open = subscription(() -> TestBroker.consumer(settings()), Duration.ofSeconds(2))) {
            send(1, 1);
            Waiting.until(() -> batches.size() == 1);
            for (int version = 2; version <= 20; version++) send(version, version);
            Waiting.until(() -> amounts().size() == 20);
        }
        // The first that came had been asked for by then, and is a batch by itself.
        assertThat(batches).hasSizeLessThanOrEqualTo(3);
        assertThat(behind).last().isEqualTo(0L);
    }

    @Test
    void a_consumer_that_fails_is_replaced_by_another() throws Exception {
        AtomicInteger consumers = new AtomicInteger();
        Supplier<Consumer<String, byte[]>> failing = () -> {
            consumers.incrementAndGet();
            return new Disturbed(() -> {
                throw new DisconnectException();
            });
        };
        send(1, 10);
        try (Subscription open = subscription(failing, Duration.ZERO)) {
            Waiting.until(() -> consumers.get() > 2);
            send(11, 20);
            Waiting.until(() -> amounts().size() == 20);
        }
        assertThat(amounts()).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void a_consumer_that_left_something_out_goes_back_to_where_the_inbox_stands() throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        Supplier<Consumer<String, byte[]>> hasty = () -> {
            Disturbed[] itself = new Disturbed[1];
            itself[0] = new Disturbed(() -> itself[0].seek(partition, 15));
            return itself[0];
        };
        send(1, 10);
        try (Subscription open = subscription(hasty, Duration.ZERO)) {
            Waiting.until(() -> amounts().size() == 10);
            send(11, 20);
            Waiting.until(() -> amounts().size() == 20);
        }
        assertThat(amounts()).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    private Subscription subscription(Supplier<Consumer<String, byte[]>> consumers, Duration gather) {
        Inbox inbox = new Inbox(SITE.pool, SITE.consumption(topic), SITE.commands::begin, Clock.systemUTC(), listener);
        return Subscription.start(inbox, consumers, List.of(topic), Pace.usual().gathering(gather), listener);
    }

    private Map<String, Object> settings() {
        return TestBroker.settings(Map.of("group.id", topic, "enable.auto.commit", false));
    }

    private List<Integer> amounts() {
        return SITE.amounts(ledger);
    }

    private void send(int from, int to) throws Exception {
        try (Producer<String, byte[]> producer = TestBroker.producers().get()) {
            List<Future<?>> sent = new CopyOnWriteArrayList<>();
            for (int version = from; version <= to; version++) {
                ProducerRecord<String, byte[]> message = Wire.message(Site.TENANT, ledger, version, version);
                sent.add(producer.send(
                        new ProducerRecord<>(topic, null, message.key(), message.value(), message.headers())));
            }
            for (Future<?> each : sent) each.get();
        }
    }
}
