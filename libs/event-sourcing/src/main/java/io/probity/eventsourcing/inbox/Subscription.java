package io.probity.eventsourcing.inbox;

import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.follower.SupervisedLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads topics into an inbox while it is open, batch by batch, on a thread of its own. Nothing is ever committed to the
 * broker: whatever partitions it is given, it goes on from the offsets beside the effects. What fails is tried again by a new
 * consumer, with growing pauses, for ever.
 */
public final class Subscription implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final Duration THE_REST = Duration.ofMillis(5);
    private static final CloseOptions LEAVING = CloseOptions.timeout(Duration.ofSeconds(1));

    private final Inbox inbox;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final List<String> topics;
    private final Pace pace;
    private final InboxListener listener;
    private final SupervisedLoop loop;
    private final List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    private volatile @Nullable Consumer<String, byte[]> polling;

    private Subscription(
            Inbox inbox,
            Supplier<Consumer<String, byte[]>> consumers,
            List<String> topics,
            Pace pace,
            InboxListener listener) {
        this.inbox = inbox;
        this.consumers = consumers;
        this.topics = List.copyOf(topics);
        this.pace = pace;
        this.listener = listener;
        // Kafka waits in the selector, where a virtual thread would keep its carrier.
        this.loop = new SupervisedLoop(
                Thread.ofPlatform().daemon().name("inbox"), pace, this::round, Subscription::lost, this::wake);
    }

    /** @param consumers asked for a new one whenever something failed; see {@link Consumers} */
    public static Subscription start(
            Inbox inbox,
            Supplier<Consumer<String, byte[]>> consumers,
            List<String> topics,
            Pace pace,
            InboxListener listener) {
        Subscription subscription = new Subscription(inbox, consumers, topics, pace, listener);
        subscription.loop.start();
        return subscription;
    }

    private void round() throws InterruptedException {
        Consumer<String, byte[]> consumer = consumers.get();
        polling = consumer;
        try {
            read(consumer);
        } finally {
            polling = null;
            consumer.close(LEAVING);
        }
    }

    private void read(Consumer<String, byte[]> consumer) throws InterruptedException {
        consumer.subscribe(topics, new FromTheInbox(consumer));
        boolean paused = false;
        while (loop.isOpen()) {
            batch.clear();
            poll(consumer, pace.poll());
            // The first of what came meanwhile was sent at once; the rest is still with the broker.
            if (paused && !batch.isEmpty()) poll(consumer, THE_REST);
            paused = !batch.isEmpty() && take(consumer);
        }
    }

    private void poll(Consumer<String, byte[]> consumer, Duration atMost) {
        consumer.poll(atMost).forEach(batch::add);
        listener.behind(batch.size() + lag(consumer));
    }

    /**
     * What comes meanwhile is taken together, in one transaction; whoever was idle begins at once.
     *
     * @return whether there was time for more to come
     */
    private boolean take(Consumer<String, byte[]> consumer) throws InterruptedException {
        long began = System.nanoTime();
        try {
            inbox.take(batch);
            loop.succeeded();
        } catch (Misplaced misplaced) {
            LOG.warnf("the inbox goes back to where it stands: %s", misplaced.getMessage());
            listener.retrying("Misplaced");
            goOn(consumer, consumer.assignment());
            loop.pauseAfterFailure();
            return false;
        }
        long lag = lag(consumer);
        listener.behind(lag);
        if (lag > 0) return false;
        Thread.sleep(pace.gather().minusNanos(System.nanoTime() - began));
        return true;
    }

    /** What is not here yet, as far as the consumer knows. */
    private static long lag(Consumer<?, ?> consumer) {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private void goOn(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        inbox.positions(partitions).forEach(consumer::seek);
    }

    private final class FromTheInbox implements ConsumerRebalanceListener {
        private final Consumer<?, ?> consumer;

        private FromTheInbox(Consumer<?, ?> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            goOn(consumer, partitions);
        }

        /** What was taken is in the database; what was only polled is whoever's they are now. */
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            batch.removeIf(record -> partitions.contains(new TopicPartition(record.topic(), record.partition())));
        }
    }

    private static void lost(String fault) {
        LOG.warnf("the inbox lost its consumer and will have another: %s", fault);
    }

    private void wake() {
        Consumer<String, byte[]> waiting = polling;
        if (waiting != null) waiting.wakeup();
    }

    /** Ends after the batch under way. */
    @Override
    public void close() {
        loop.close();
    }
}
