package io.probity.eventsourcing.relay;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One page's messages on their way to the broker: many at once, but of each matter only one that is not acknowledged.
 * So a later event of a matter can never be on the wire without the earlier one, whatever fails: receivers, who take
 * each version once and only forwards, would never take the earlier one.
 */
final class Shipment {

    /** What is done at least this often while acknowledgements are awaited; throws to give the shipment up. */
    @FunctionalInterface
    interface Watch {
        void look();
    }

    record Message(long position, ProducerRecord<String, byte[]> message) {}

    private record Answer(Message to, @Nullable Exception failure) {}

    private static final long LOOK_EVERY_MILLIS = 200;

    private final Producer<String, byte[]> producer;
    private final Map<String, Queue<Message>> waiting = new HashMap<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final TreeSet<Long> unacknowledged = new TreeSet<>();
    private final long end;
    private volatile boolean refused;

    /** @param end the position reached once all are acknowledged */
    Shipment(Producer<String, byte[]> producer, List<Message> messages, long end) {
        this.producer = producer;
        this.end = end;
        for (Message message : messages) {
            waiting.computeIfAbsent(message.message().key(), key -> new ArrayDeque<>())
                    .add(message);
            unacknowledged.add(message.position());
        }
    }

    /**
     * Sends and waits for all acknowledgements.
     *
     * @throws Unsent at the first failure; what was acknowledged by then shows in {@link #acknowledgedUpTo}
     */
    void send(Watch watch) throws InterruptedException {
        for (Queue<Message> matter : waiting.values()) {
            watch.look();
            send(matter.element());
            if (refused) {
                // While the broker is away each send blocks for a time of its own.
                break;
            }
        }
        while (!unacknowledged.isEmpty()) {
            watch.look();
            Answer answer = answers.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            if (answer != null) {
                take(answer);
            }
        }
    }

    private void take(Answer answer) {
        if (answer.failure() != null) {
            throw new Unsent(answer.failure());
        }
        unacknowledged.remove(answer.to().position());
        Queue<Message> matter = waiting.get(answer.to().message().key());
        matter.remove();
        if (!matter.isEmpty()) {
            send(matter.element());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears the same
    private void send(Message message) {
        producer.send(message.message(), (ignored, failure) -> {
            if (failure != null) {
                refused = true;
            }
            answers.add(new Answer(message, failure));
        });
    }

    /** The highest position below which the broker has acknowledged everything. */
    long acknowledgedUpTo() {
        return unacknowledged.isEmpty() ? end : unacknowledged.first() - 1;
    }

    /** The broker did not take a message. */
    static final class Unsent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unsent(Exception cause) {
            super(cause);
        }
    }
}
