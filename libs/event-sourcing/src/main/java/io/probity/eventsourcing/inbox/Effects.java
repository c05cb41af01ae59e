package io.probity.eventsourcing.inbox;

import static io.probity.eventsourcing.follower.Transactions.await;
import static java.util.stream.Collectors.toCollection;

import io.probity.eventsourcing.follower.Fault;
import io.probity.eventsourcing.follower.Transactions;
import io.probity.eventsourcing.handling.Batch;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.store.Metadata;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What messages lead to: commands to this service's aggregates, and rows. All in the caller's transaction. */
final class Effects {

    /** A message, and what it asks of this service. */
    record Asked(
            Arrived arrived, Received<?> received, @Nullable String trace, List<Intent<?, ?, ?>> intents) {}

    private final Consumption consumption;
    private final Function<SqlConnection, Batch> batches;
    private final Clock clock;

    Effects(Consumption consumption, Function<SqlConnection, Batch> batches, Clock clock) {
        this.consumption = consumption;
        this.batches = batches;
        this.clock = clock;
    }

    /** What a message asks for. May throw whatever a reaction throws. */
    Asked ask(Arrived arrived, Reading.Message message) {
        List<Intent<?, ?, ?>> intents = consumption.reactions().stream()
                .flatMap(reaction -> react(reaction, message.received()).stream())
                .toList();
        if (!intents.stream()
                .allMatch(intent ->
                        intent.stream().tenant().equals(message.received().tenant()))) {
            throw new AnotherTenants();
        }
        return new Asked(arrived, message.received(), message.trace(), intents);
    }

    @SuppressWarnings("unchecked") // only if the event is one of those it reacts to
    private static <E> List<Intent<?, ?, ?>> react(Reaction<E> reaction, Received<?> received) {
        return reaction.to().isInstance(received.event()) ? reaction.react((Received<E>) received) : List.of();
    }

    /** Rows of whom these are about may be read and written from here to the end of the transaction. */
    Uni<Void> open(SqlConnection transaction, List<Received<?>> messages) {
        return Transactions.openToWrite(
                messages.stream().map(Received::tenant).collect(toCollection(TreeSet::new)), transaction);
    }

    /**
     * To be told of in a transaction that is {@link #open} to them.
     *
     * @param gate through which they came
     * @throws Blamed if one message is the reason
     * @throws Conflict if somebody else changed the same streams: nothing may be committed
     */
    void apply(SqlConnection transaction, Gate gate, List<Asked> all) {
        if (all.isEmpty()) {
            return;
        }
        List<Received<?>> messages =
                all.stream().<Received<?>>map(Asked::received).toList();
        Batch batch = batches.apply(transaction);
        // Rows and streams have nothing to do with each other: whatever is asked of the database is sent at once.
        List<Uni<Void>> sent = new ArrayList<>();
        sent.add(gate.store(transaction));
        consumption.projections().forEach(projection -> sent.add(projection.apply(transaction, messages)));
        sent.add(batch.look(all.stream()
                .<Intent<?, ?, ?>>flatMap(asked -> asked.intents().stream())
                .toList()));
        await(Uni.join().all(sent).andFailFast());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Asked asked : all) {
            handle(batch, asked, now);
        }
        // Last, for it takes the lock that all appends of the service wait for.
        if (!await(batch.flush())) {
            throw new Conflict();
        }
    }

    /** Rows alone, of the projections that hear again what they heard. */
    void again(SqlConnection transaction, List<Received<?>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        await(open(transaction, messages));
        consumption.projections().stream()
                .filter(Projection::hearsAgain)
                .forEach(projection -> await(projection.apply(transaction, messages)));
    }

    private void handle(Batch batch, Asked asked, Instant now) {
        Metadata metadata =
                new Metadata(now, consumption.service(), asked.received().cause(), asked.trace());
        for (Intent<?, ?, ?> intent : asked.intents()) {
            try {
                // Whatever the outcome: a refusal is an answer.
                await(batch.handle(intent, metadata));
            } catch (RuntimeException failure) {
                throw Fault.of(failure).passing()
                        ? failure
                        : new Blamed(asked.arrived().place(), failure);
            }
        }
    }

    /** One message is the reason why a batch could not be applied. */
    static final class Blamed extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient Arrived.Place place;

        Blamed(Arrived.Place place, Throwable cause) {
            super(cause);
            this.place = place;
        }
    }

    /** Somebody else was faster. */
    static final class Conflict extends RuntimeException implements Fault.Passing {
        private static final long serialVersionUID = 1;
    }

    /** A reaction asked for something in the name of another tenant than the message's. */
    static final class AnotherTenants extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
