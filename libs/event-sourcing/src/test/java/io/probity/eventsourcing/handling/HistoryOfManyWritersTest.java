package io.probity.eventsourcing.handling;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.metadata;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * FAULTS R25: many writers on few matters, over several instances of a service. Each keeps what it was told and when; the
 * log must be a history in which all of them were told the truth.
 */
class HistoryOfManyWritersTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(12);
    private static final int INSTANCES = 4;
    private static final int WRITERS = 200;

    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(10).toList();
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> stale = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failed = new ConcurrentLinkedQueue<>();

    /** A writer's own amount, which no other enters, and the answer it got. */
    private record Told(UUID ledger, int amount, int version, long asked, long answered) {}

    @Test
    void what_many_writers_were_told_is_one_history() {
        int times = Scale.times(2_000);
        write(0, times, store -> store);

        assertThat(failed).isEmpty();
        assertThat(told).hasSize(times);
        assertThat(stale).as("some came too late and were told so").isNotEmpty();
        for (UUID id : ids) {
            assertThat(broken(id)).isEmpty();
        }
        FaultRecord.survived(
                "R25",
                WRITERS + " writers on " + ids.size() + " matters over " + INSTANCES + " instances",
                times,
                "0 updates lost, versions without a gap, every answer true and in the order of time; %d were told that"
                                .formatted(stale.size())
                        + " they had seen an older version");
    }

    /** The control: a store that appends behind whatever is there by now. */
    @Test
    void a_store_that_does_not_compare_versions_is_found_out() {
        write(0, 10, store -> store); // a key for each matter
        write(10, 400, Heedless::new);

        List<UUID> found = ids.stream().filter(id -> !broken(id).isEmpty()).toList();
        assertThat(found).isNotEmpty();
        FaultRecord.controlFailed(
                "R25",
                "a store that does not compare versions",
                found.size() + " of " + ids.size() + " histories do not hold after 400 commands");
    }

    private void write(int from, int times, UnaryOperator<EventStore> store) {
        List<Commands> instances = IntStream.range(0, INSTANCES)
                .mapToObj(n -> new Commands(
                        store.apply(new PostgresEventStore(POOL)),
                        TestDatabase.AGGREGATES,
                        new KeyRing(TestDatabase.KEYS)))
                .toList();
        Multi.createFrom()
                .range(from, from + times)
                .onItem()
                .transformToUni(n -> enter(instances.get(n / 10 % INSTANCES), ids.get(n % 10), n)
                        .onFailure()
                        .recoverWithNull())
                .merge(WRITERS)
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofMinutes(30));
    }

    /** One in four insists on the version it has seen, and asks again with the one it was told. */
    private Uni<Void> enter(Commands commands, UUID id, int n) {
        OptionalInt seen = n % 4 == 0 ? OptionalInt.of(1) : OptionalInt.empty();
        return enter(commands, id, n, seen, System.nanoTime());
    }

    private Uni<Void> enter(Commands commands, UUID id, int n, OptionalInt seen, long asked) {
        String name = "writer-" + n + "-" + id;
        return commands.handle(
                        LEDGER.intent("here", id, new LedgerCommand.Enter(name, n)),
                        new Request(name, name, metadata(name), seen))
                .onFailure(Commands.Contended.class)
                .retry()
                .indefinitely()
                .onFailure()
                .invoke(failed::add)
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Done<Ledger, LedgerEvent> done -> {
                        told.add(new Told(id, n, done.version(), asked, System.nanoTime()));
                        yield Uni.createFrom().voidItem();
                    }
                    case Outcome.Stale<Ledger, LedgerEvent>(int actual) -> {
                        stale.add(n);
                        yield enter(commands, id, n, OptionalInt.of(actual), asked);
                    }
                    case Outcome.Refused<Ledger, LedgerEvent> refused -> throw new AssertionError(refused);
                    case Outcome.Reused<Ledger, LedgerEvent> reused -> throw new AssertionError(reused);
                });
    }

    /** What contradicts the log in the answers of one matter. */
    private List<String> broken(UUID id) {
        List<String> found = new ArrayList<>();
        List<Told> answers = told.stream()
                .filter(one -> one.ledger().equals(id))
                .sorted(Comparator.comparingInt(Told::version))
                .toList();
        Commands reader = DATABASE.commands(POOL);
        List<Integer> log;
        try {
            log = reader.history(LEDGER, LEDGER.stream("here", id)).await().indefinitely().stream()
                    .map(recorded -> ((LedgerEvent.Entered) recorded.event()).amount())
                    .toList();
        } catch (DataKey.Unreadable sealedForAnotherVersion) {
            return List.of(sealedForAnotherVersion.getMessage());
        }
        if (log.size() != answers.size()) found.add(log.size() + " events for " + answers.size() + " answers");
        int total = log.stream().mapToInt(Integer::intValue).sum();
        Loaded<Ledger> now =
                reader.load(LEDGER, LEDGER.stream("here", id)).await().indefinitely();
        if (!now.equals(new Loaded<>(now.stream(), log.size(), new Ledger.Open(log.size(), total))))
            found.add("state " + now);
        long earliestLater = Long.MAX_VALUE;
        for (Told one : answers.reversed()) {
            if (one.version() > log.size() || log.get(one.version() - 1) != one.amount())
                found.add(one + " is not what the log says");
            if (earliestLater < one.asked()) found.add(one + " comes before what was answered before it was asked");
            earliestLater = Math.min(earliestLater, one.answered());
        }
        return found;
    }
}
