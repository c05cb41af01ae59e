package io.probity.eventsourcing.relay;

import io.probity.eventsourcing.follower.AppendSignal;
import io.probity.eventsourcing.follower.Cursor;
import io.probity.eventsourcing.follower.CursorLoop;
import io.probity.eventsourcing.follower.Lease;
import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.follower.Standing;
import io.probity.eventsourcing.follower.Transactions;
import io.probity.eventsourcing.store.EventLog;
import io.probity.eventsourcing.store.Recorded;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;

/**
 * Tells the world what stands in the log; nothing else writes to Kafka. Everything committed is sent at least once, and
 * nothing that was rolled back is ever sent. Of each matter, events first appear on the wire in the order of the log.
 * The cursor moves only behind the broker's acknowledgement, so a crash repeats what was sent a moment ago; receivers know
 * repetitions by stream and version. One relay of a service is active; a broker that is down delays messages, never
 * appends.
 */
public final class Relay implements AutoCloseable {

    private final EventLog log;
    private final Publishings publishings;
    private final CloudEvents wire;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Transactions transactions;
    private final Cursor cursor;
    private final Pace pace;
    private final CursorLoop loop;

    private Relay(
            Pool pool,
            EventLog log,
            List<? extends Publishing<?>> publishings,
            CloudEvents wire,
            Supplier<Producer<String, byte[]>> producers,
            AppendSignal signal,
            Pace pace) {
        this.log = log;
        this.publishings = new Publishings(publishings);
        this.wire = wire;
        this.producers = producers;
        this.transactions = new Transactions(pool);
        this.pace = pace;
        this.cursor = new Cursor(transactions, "relay", pace.term());
        this.loop = CursorLoop.start(cursor, signal, pace, Term::new);
    }

    /** @param producers asked for a new producer each time this relay becomes the active one; see {@link Producers} */
    public static Relay start(
            Pool pool,
            EventLog log,
            List<? extends Publishing<?>> publishings,
            CloudEvents wire,
            Supplier<Producer<String, byte[]>> producers,
            AppendSignal signal,
            Pace pace) {
        return new Relay(pool, log, publishings, wire, producers, signal, pace);
    }

    public Standing standing() {
        return loop.standing();
    }

    @Override
    public void close() {
        loop.close();
    }

    /** While this relay holds the cursor. A producer of its own: what an ended term had not sent is thrown away. */
    private final class Term implements CursorLoop.Session {
        private final Producer<String, byte[]> producer = producers.get();

        @Override
        public Lease step(Lease lease) throws InterruptedException {
            Load load = load(
                    transactions.alone(database -> log.after(database, lease.position(), pace.page(), Object.class)));
            return load.messages().isEmpty() ? lease.passed(load.end()) : send(load, lease);
        }

        private Lease send(Load load, Lease lease) throws InterruptedException {
            Shipment shipment = new Shipment(producer, load.messages(), load.end());
            Watched watched = new Watched(lease);
            try {
                shipment.send(watched);
            } catch (Shipment.Unsent failure) {
                cursor.move(watched.lease, shipment.acknowledgedUpTo());
                throw failure;
            }
            return cursor.move(watched.lease, shipment.acknowledgedUpTo());
        }

        @Override
        public void close() {
            producer.close(Duration.ZERO);
        }
    }

    private record Load(List<Shipment.Message> messages, long end) {}

    /** As much of the page as can be published. What cannot stops the relay, but not what stands before it. */
    private Load load(EventLog.Page<?> page) {
        List<Shipment.Message> messages = new ArrayList<>(page.events().size());
        for (Recorded<?> recorded : page.events()) {
            try {
                publishings
                        .of(recorded)
                        .map(publication -> wire.write(recorded, publication))
                        .ifPresent(message -> messages.add(new Shipment.Message(recorded.position(), message)));
            } catch (RuntimeException unpublishable) {
                if (recorded.equals(page.events().getFirst())) {
                    throw unpublishable;
                }
                return new Load(messages, recorded.position() - 1);
            }
        }
        return new Load(messages, page.end());
    }

    /** Keeps the lease while a slow or absent broker is waited for; ends the wait with it. */
    private final class Watched implements Shipment.Watch {
        private Lease lease;

        private Watched(Lease lease) {
            this.lease = lease;
        }

        @Override
        public void look() {
            lease = cursor.renewed(lease);
        }
    }
}
