package io.probity.chaos;

import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** R3: the controls of R1 and R2. A store whose commits wait for nothing, and one that is believed too early, must lose. */
final class StoreKilled implements Exercise {
    private static final int WRITERS = 32;

    /** When a writer enters a request in the ledger. */
    private enum Entry {
        AFTER_COMMIT,
        BEFORE_COMMIT
    }

    private record Kept(int crashes, int acknowledged, int lost) {
        Kept and(Kept other) {
            return new Kept(crashes + other.crashes, acknowledged + other.acknowledged, lost + other.lost);
        }

        List<String> wrong() {
            return lost == 0 && acknowledged > 0 ? List.of() : List.of(toString());
        }

        @Override
        public String toString() {
            return "%d acknowledged, %d lost in %d crashes".formatted(acknowledged, lost, crashes);
        }
    }

    @Override
    public List<String> rows() {
        return List.of("R3");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        Random random = plan.random();
        Kept durable = crashes(3 * plan.rounds(), "synchronous_commit = on", Entry.AFTER_COMMIT, random);
        Kept unsynced = crashes(3, "synchronous_commit = off", Entry.AFTER_COMMIT, random);
        Kept hasty = crashes(1, "synchronous_commit = on", Entry.BEFORE_COMMIT, random);
        return List.of(new Result(
                "R3",
                "kill -9 of PostgreSQL with its children under %d writers into a store of its own".formatted(WRITERS),
                durable.crashes(),
                durable.wrong(),
                durable.toString(),
                "the same without waiting for the disk (synchronous_commit = off), and with a writer that does not wait for the commit",
                "%s; %s".formatted(unsynced, hasty),
                unsynced.lost() > 0 && hasty.lost() > 0));
    }

    private static Kept crashes(int times, String setting, Entry entry, Random random) {
        Kept all = new Kept(0, 0, 0);
        try (StoreServer server = StoreServer.with(setting)) {
            for (int n = 0; n < times; n++) all = all.and(crash(server, entry, random));
        }
        return all;
    }

    private static Kept crash(StoreServer server, Entry entry, Random random) {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Pool pool = server.pool();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            EventStore store = StoreServer.store(pool);
            for (int n = 0; n < WRITERS; n++) writers.execute(() -> write(store, entry, acknowledged));
            Pause.of(Duration.ofMillis(random.nextInt(500, 1500)));
            server.crash();
        }
        pool.closeAndAwait();
        Set<String> kept = server.requests();
        return new Kept(1, acknowledged.size(), (int)
                acknowledged.stream().filter(id -> !kept.contains(id)).count());
    }

    /** Until the first that nobody answers. */
    private static void write(EventStore store, Entry entry, Set<String> acknowledged) {
        try {
            while (true) {
                String id = UUID.randomUUID().toString();
                if (entry == Entry.BEFORE_COMMIT) acknowledged.add(id);
                boolean appended = store.append(unit(id)).await().atMost(Duration.ofSeconds(5));
                if (appended) acknowledged.add(id);
            }
        } catch (RuntimeException crashed) {
            // Not acknowledged: whether it is there or not, nobody was told that it is.
        }
    }

    private static Unit unit(String request) {
        StreamId stream = new StreamId("here", "entry", UUID.randomUUID());
        var event = new Unit.NewEvent("entry.made.v1", "{}", "{}", Buffer.buffer("hash"));
        return new Unit(
                List.of(new Unit.Growth(stream, 0, List.of(event), Optional.empty())),
                Optional.of(new Unit.Answered(request, "asked", stream, 0, 1)),
                List.of());
    }
}
