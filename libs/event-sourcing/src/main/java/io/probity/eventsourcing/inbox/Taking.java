package io.probity.eventsourcing.inbox;

import static io.probity.eventsourcing.follower.Transactions.await;

import io.probity.eventsourcing.follower.Fault;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One attempt at one batch, in one transaction: offsets, effects, what was let through, what is parked. */
final class Taking {

    /** What an attempt came to, to be told if it is committed. */
    record Tally(int taken, int repeated, List<String> parked) {}

    static final String BEHIND_ANOTHER = "behind-another";

    private final String consumer;
    private final boolean remembers;
    private final Reader reader;
    private final Effects effects;
    private final Offsets offsets;
    private final ParkedMatters parked;

    Taking(Consumption consumption, Effects effects) {
        this.consumer = consumption.consumer();
        this.remembers = consumption.remembers();
        this.reader = consumption.reader();
        this.effects = effects;
        this.offsets = new Offsets(consumer);
        this.parked = new ParkedMatters(consumer);
    }

    /** @param poison records that are known not to be applicable, with the reason */
    Tally attempt(
            SqlConnection transaction,
            List<ConsumerRecord<String, byte[]>> records,
            Map<Arrived.Place, String> poison) {
        List<Arrived> wanted = records.stream()
                .map(record -> new Arrived(record, reader.read(record)))
                .filter(arrived -> !(arrived.reading() instanceof Reading.Unwanted))
                .toList();
        List<Received<?>> received = received(wanted);
        // One after the other to the database, without waiting in between.
        Uni<Void> opened = effects.open(transaction, received);
        Uni<Void> moved = offsets.move(transaction, records);
        if (wanted.isEmpty()) {
            await(Uni.join().all(opened, moved).andFailFast());
            return new Tally(0, 0, List.of());
        }
        var known = await(Uni.combine()
                .all()
                .unis(
                        opened,
                        moved,
                        gateBefore(transaction, received),
                        parked.waiting(
                                transaction,
                                wanted.stream().map(Arrived::matter).distinct().toList()))
                .asTuple());
        Sorting sorting = new Sorting(known.getItem3(), known.getItem4(), poison);
        wanted.forEach(sorting::add);
        sorting.toPark.forEach(park -> parked.park(transaction, park.arrived(), park.reason()));
        // Last, for it takes the lock that all appends of the service wait for.
        effects.apply(transaction, sorting.gate, sorting.asked);
        return new Tally(
                sorting.asked.size(),
                sorting.repeated,
                sorting.toPark.stream().map(Park::reason).toList());
    }

    private Uni<Gate> gateBefore(SqlConnection transaction, List<Received<?>> messages) {
        return remembers
                ? Gate.before(transaction, consumer, messages)
                : Uni.createFrom().item(Gate.forgetful(consumer));
    }

    private static List<Received<?>> received(List<Arrived> all) {
        return all.stream()
                .map(Arrived::reading)
                .filter(Reading.Message.class::isInstance)
                .<Received<?>>map(reading -> ((Reading.Message) reading).received())
                .collect(Collectors.toList());
    }

    private record Park(Arrived arrived, String reason) {}

    /** Decides for each record, in order, whether it takes effect, did so before, or waits. */
    private final class Sorting {
        private final Gate gate;
        private final Set<String> waiting;
        private final Map<Arrived.Place, String> poison;
        private final List<Effects.Asked> asked = new ArrayList<>();
        private final List<Park> toPark = new ArrayList<>();
        private int repeated;

        private Sorting(Gate gate, Set<String> waiting, Map<Arrived.Place, String> poison) {
            this.gate = gate;
            this.waiting = waiting;
            this.poison = poison;
        }

        private void add(Arrived arrived) {
            String known = poison.get(arrived.place());
            switch (arrived.reading()) {
                case Reading.Unwanted unwanted -> {}
                case Reading.Unreadable unreadable -> park(arrived, unreadable.reason());
                case Reading.Message message when gate.knows(message.received()) -> repeated++;
                case Reading.Message message when waiting.contains(arrived.matter()) -> park(arrived, BEHIND_ANOTHER);
                case Reading.Message message when known != null -> park(arrived, known);
                case Reading.Message message -> ask(arrived, message);
            }
        }

        private void ask(Arrived arrived, Reading.Message message) {
            try {
                asked.add(effects.ask(arrived, message));
                gate.letThrough(message.received());
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
                park(arrived, "failed: " + Fault.of(failure).name());
            }
        }

        private void park(Arrived arrived, String reason) {
            waiting.add(arrived.matter());
            toPark.add(new Park(arrived, reason));
        }
    }

    /** Takes the first message of a parked matter again; whether there was one. */
    boolean retryFirst(SqlConnection transaction, String matter) {
        var first = parked.first(transaction, matter);
        if (first.isEmpty()) {
            return false;
        }
        Arrived arrived =
                new Arrived(first.get().message(), reader.read(first.get().message()));
        List<Received<?>> received = received(List.of(arrived));
        await(effects.open(transaction, received));
        Gate gate = await(gateBefore(transaction, received));
        List<Effects.Asked> asked = new ArrayList<>();
        switch (arrived.reading()) {
            case Reading.Unreadable unreadable -> throw new StillUnreadable(unreadable.reason());
            case Reading.Unwanted unwanted -> {}
            case Reading.Message message -> {
                if (!gate.knows(message.received())) {
                    asked.add(effects.ask(arrived, message));
                    gate.letThrough(message.received());
                }
            }
        }
        parked.remove(transaction, matter, first.get().sequence());
        effects.apply(transaction, gate, asked);
        return true;
    }

    ParkedMatters parked() {
        return parked;
    }

    Offsets offsets() {
        return offsets;
    }

    /** @see Reading.Unreadable */
    static final class StillUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        StillUnreadable(String reason) {
            super(reason);
        }
    }
}
