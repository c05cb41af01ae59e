package io.probity.eventsourcing.inbox;

import static java.util.stream.Collectors.toMap;

import io.probity.eventsourcing.follower.Fault;
import io.probity.eventsourcing.follower.Transactions;
import io.probity.eventsourcing.handling.Batch;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Takes messages in. A batch's effects, its offsets and what it lets through the version gate are one database
 * transaction, so each message takes effect exactly once, whatever is redelivered, rebalanced or killed. A message that
 * cannot be applied is parked together with all later ones of its matter, in order; all other matters go on. What
 * fails for a reason that passes is tried again for ever: the inbox never skips, and never stops.
 */
public final class Inbox implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Transactions transactions;
    private final String consumer;
    private final Taking taking;
    private final HeardAgain again;
    private final InboxListener listener;
    private volatile boolean closed;

    /** @param batches begins a batch of commands in a transaction, such as {@code commands::begin} */
    public Inbox(
            Pool pool,
            Consumption consumption,
            Function<SqlConnection, Batch> batches,
            Clock clock,
            InboxListener listener) {
        this.transactions = new Transactions(pool);
        this.consumer = consumption.consumer();
        Effects effects = new Effects(consumption, batches, clock);
        this.taking = new Taking(consumption, effects);
        this.again = new HeardAgain(consumption, effects);
        this.listener = listener;
    }

    /**
     * Takes a batch, in the order given, each partition's messages without a gap. Returns when all of it is committed.
     *
     * @throws Misplaced if the consumer is not where it should be
     * @throws IllegalStateException if the inbox was closed, or the thread interrupted, while something passing was waited for
     */
    public void take(List<ConsumerRecord<String, byte[]>> records) {
        List<ConsumerRecord<String, byte[]>> news = again.over() ? List.copyOf(records) : heardAgain(records);
        if (!news.isEmpty()) {
            settle(news, new HashMap<>());
        }
    }

    /**
     * Where the consumer must go on in each of these partitions: what to seek to whenever they are assigned. Waits for the
     * database as {@link #take} does.
     */
    public Map<TopicPartition, Long> positions(Collection<TopicPartition> assigned) {
        Map<TopicPartition, Long> stored = persistently(transaction -> {
            Map<TopicPartition, Long> all = taking.offsets().all(transaction);
            all.putAll(again.positions(transaction));
            return all;
        });
        return assigned.stream()
                .collect(toMap(partition -> partition, partition -> stored.getOrDefault(partition, 0L)));
    }

    /** The matters that wait. */
    public Parking parking() {
        return new Parking(transactions, consumer, taking);
    }

    /** A batch that cannot be settled now is given up, to be taken again from the stored offsets. */
    @Override
    public void close() {
        closed = true;
    }

    /** A projection that fails at what it hears again stops here, as one of the service's own log does, and is tried again. */
    private List<ConsumerRecord<String, byte[]>> heardAgain(List<ConsumerRecord<String, byte[]>> records) {
        return persistently(transaction -> again.tell(transaction, records));
    }

    private <T> T persistently(Function<SqlConnection, T> work) {
        int failures = 0;
        while (true) {
            try {
                return transactions.run(work);
            } catch (Misplaced misplaced) {
                throw misplaced;
            } catch (RuntimeException failure) {
                if (Thread.currentThread().isInterrupted()) throw failure;
                pauseAfter(++failures, Fault.of(failure));
            }
        }
    }

    /** @param poison what is known by now not to be applicable */
    private void settle(List<ConsumerRecord<String, byte[]>> records, Map<Arrived.Place, String> poison) {
        int failures = 0;
        while (true) {
            try {
                tell(transactions.run(transaction -> taking.attempt(transaction, records, poison)));
                return;
            } catch (Misplaced misplaced) {
                throw misplaced;
            } catch (Effects.Blamed blamed) {
                poison.put(blamed.place, "failed: " + Fault.of(blamed).name());
            } catch (RuntimeException failure) {
                if (Thread.currentThread().isInterrupted()) throw failure;
                Fault fault = Fault.of(failure);
                if (fault.passing()
                        || (records.size() == 1 && poison.containsKey(Arrived.Place.of(records.getFirst())))) {
                    pauseAfter(++failures, fault);
                } else if (records.size() == 1) {
                    poison.put(Arrived.Place.of(records.getFirst()), "failed: " + fault.name());
                } else {
                    // Somewhere in here is a message that cannot be applied. The halves commit one after the other.
                    int half = records.size() / 2;
                    settle(records.subList(0, half), poison);
                    settle(records.subList(half, records.size()), poison);
                    return;
                }
            }
        }
    }

    private void tell(Taking.Tally tally) {
        if (tally.taken() > 0) {
            listener.taken(tally.taken());
        }
        if (tally.repeated() > 0) {
            listener.repeated(tally.repeated());
        }
        tally.parked().forEach(reason -> {
            if (!reason.equals(Taking.BEHIND_ANOTHER)) {
                LOG.errorf("%s parked a matter: %s", consumer, reason);
            }
            listener.parked(reason);
        });
    }

    private void pauseAfter(int failures, Fault fault) {
        if (closed) {
            throw new IllegalStateException("the inbox was closed");
        }
        if (Integer.bitCount(failures) == 1) {
            LOG.warnf("%s tries a batch again, for the %d. time: %s", consumer, failures, fault.name());
        }
        listener.retrying(fault.name());
        try {
            Thread.sleep(Math.min(FIRST_PAUSE_MILLIS << Math.min(failures - 1, 16), LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /** Work that may wait, and that nobody cuts off by losing interest in it. */
    static <T> Uni<T> onItsOwnThread(Callable<T> work) {
        return Uni.createFrom()
                .emitter(answer -> Thread.ofVirtual().name("inbox").start(() -> {
                    try {
                        answer.complete(work.call());
                    } catch (Throwable failure) {
                        answer.fail(failure);
                    }
                }));
    }
}
