package io.probity.eventsourcing.handling;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand.Enter;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an instance remembers of a stream spares it the reading, and never the asking. */
class RememberedTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(4);

    private final AtomicInteger read = new AtomicInteger();
    private final Commands here = instance(new Counting());
    private final Commands elsewhere = DATABASE.commands(POOL);
    private final UUID id = UUID.randomUUID();
    private final StreamId stream = LEDGER.stream("here", id);

    @Test
    void what_was_written_here_or_read_once_is_not_read_again() {
        enter(here, 1);
        assertThat(load(here)).isEqualTo(open(1, 1));
        assertThat(read).hasValue(1);

        enter(elsewhere, 2);
        assertThat(load(here)).isEqualTo(open(2, 3));
        assertThat(load(here)).isEqualTo(open(2, 3));
        assertThat(read).hasValue(2);
    }

    @Test
    void what_another_instance_did_meanwhile_is_seen_and_decided_on() {
        enter(here, 1);
        enter(elsewhere, 10);

        assertThat(load(here)).isEqualTo(open(2, 11));
        enter(elsewhere, 10);
        enter(here, 1);
        assertThat(load(here)).isEqualTo(open(4, 22)).isEqualTo(load(elsewhere));
    }

    @Test
    void an_instance_that_does_not_ask_shows_what_is_no_longer_so() {
        Commands credulous = instance(new Credulous());
        enter(credulous, 1);
        enter(elsewhere, 10);

        assertThat(load(credulous)).isNotEqualTo(load(elsewhere));
    }

    @Test
    void what_a_transaction_that_was_taken_back_would_have_led_to_was_never_so() {
        enter(here, 1);
        POOL.withTransaction(transaction -> {
                    Batch batch = here.begin(transaction);
                    return batch.handle(
                                    LEDGER.intent("here", id, new Enter("note", 100)),
                                    request().metadata())
                            .chain(batch::flush)
                            .chain(() -> Uni.createFrom().failure(new TakenBack()));
                })
                .onFailure(TakenBack.class)
                .recoverWithNull()
                .await()
                .indefinitely();

        enter(elsewhere, 10);
        assertThat(load(here)).isEqualTo(open(2, 11));
    }

    @Test
    void a_key_that_was_destroyed_ends_what_is_remembered() throws SQLException {
        enter(here, 1);
        load(here);
        int before = read.get();
        try (var owner = DATABASE.asSuperuser();
                var statement = owner.createStatement()) {
            statement.execute("update data_key set wrapped = null, destroyed_at = now() where subject = '%s'"
                    .formatted(stream.name()));
        }

        load(here);
        load(here);
        assertThat(read).hasValue(before + 2);
        assertThatThrownBy(() -> enter(here, 1))
                .as("what is forgotten takes nothing more in")
                .isInstanceOf(IllegalStateException.class);
        assertThat(load(elsewhere).version()).isEqualTo(1);
    }

    @Test
    void of_many_that_a_batch_is_about_those_that_moved_are_read_and_the_others_are_not() {
        List<UUID> ledgers =
                IntStream.range(0, 10).mapToObj(n -> UUID.randomUUID()).toList();
        ledgers.forEach(ledger -> enter(here, ledger, 1));
        ledgers.subList(0, 3).forEach(ledger -> enter(elsewhere, ledger, 10));
        read.set(0);

        POOL.withTransaction(transaction -> {
                    Batch batch = here.begin(transaction);
                    List<Intent<?, ?, ?>> intents = ledgers.stream()
                            .<Intent<?, ?, ?>>map(ledger -> LEDGER.intent("here", ledger, new Enter("note", 100)))
                            .toList();
                    return batch.look(intents).chain(() -> all(batch, intents)).chain(batch::flush);
                })
                .await()
                .indefinitely();

        assertThat(read).hasValue(3);
        for (int n = 0; n < 10; n++)
            assertThat(here.load(LEDGER, LEDGER.stream("here", ledgers.get(n)))
                            .await()
                            .indefinitely()
                            .state())
                    .isEqualTo(n < 3 ? new Ledger.Open(3, 111) : new Ledger.Open(2, 101));
    }

    @Test
    void a_long_stream_is_read_from_a_snapshot_on() {
        IntStream.range(0, 40).forEach(n -> enter(here, 1));

        EventStore.Head head = new PostgresEventStore(POOL)
                .head(POOL, stream, stream.name())
                .await()
                .indefinitely();
        assertThat(head.snapshot().orElseThrow().version()).isEqualTo(32);
        assertThat(head.since()).hasSize(8);
        assertThat(load(elsewhere)).isEqualTo(open(40, 40)).isEqualTo(load(here));
    }

    private static Uni<Void> all(Batch batch, List<Intent<?, ?, ?>> intents) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Intent<?, ?, ?> intent : intents)
            done = done.chain(() -> batch.handle(intent, request().metadata())).replaceWithVoid();
        return done;
    }

    private void enter(Commands instance, int amount) {
        enter(instance, id, amount);
    }

    private static void enter(Commands instance, UUID ledger, int amount) {
        instance.handle(LEDGER.intent("here", ledger, new Enter("note", amount)), request())
                .await()
                .indefinitely();
    }

    private Loaded<Ledger> load(Commands instance) {
        return instance.load(LEDGER, stream).await().indefinitely();
    }

    private Loaded<Ledger> open(int entries, int total) {
        return new Loaded<>(stream, entries, new Ledger.Open(entries, total));
    }

    private static Commands instance(EventStore store) {
        return new Commands(store, TestDatabase.AGGREGATES, new KeyRing(TestDatabase.KEYS));
    }

    private final class Counting extends ForwardingStore {
        Counting() {
            super(new PostgresEventStore(POOL));
        }

        @Override
        public Uni<Head> head(SqlClient connection, StreamId looked, String subject) {
            read.incrementAndGet();
            return super.head(connection, looked, subject);
        }

        @Override
        public Uni<List<Head>> heads(SqlConnection transaction, List<Place> places) {
            read.addAndGet(places.size());
            return super.heads(transaction, places);
        }
    }

    /** A mutant for the control: takes what is remembered for what is. */
    private static final class Credulous extends ForwardingStore {
        Credulous() {
            super(new PostgresEventStore(POOL));
        }

        @Override
        public Uni<Boolean> stands(SqlClient connection, Left left) {
            return Uni.createFrom().item(true);
        }
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
