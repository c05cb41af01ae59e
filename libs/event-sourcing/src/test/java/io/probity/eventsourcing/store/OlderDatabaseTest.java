package io.probity.eventsourcing.store;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.chain.Checkpoint;
import io.probity.eventsourcing.chain.Checkpoints;
import io.probity.eventsourcing.chain.HashChain;
import io.probity.eventsourcing.chain.Notary;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that an earlier version filled goes on with this one: nothing of it is lost, read otherwise, or laid open. */
class OlderDatabaseTest {
    private final OlderDatabase older = new OlderDatabase();
    private final Pool pool = older.database.pool(2);
    private final EventStore store = new PostgresEventStore(pool);
    private final Commands commands = older.database.commands(pool);
    private StreamId one;
    private StreamId three;

    OlderDatabaseTest() throws IOException {}

    @BeforeEach
    void an_earlier_version_wrote_two_ledgers() throws SQLException {
        one = older.ledger(7);
        three = older.ledger(1, 2, 4);
    }

    @Test
    void a_stream_loads_from_the_snapshot_that_was_written_then() {
        older.migrate();

        for (StreamId stream : new StreamId[] {one, three}) {
            EventStore.Head head = head(stream);
            assertThat(head.snapshot().orElseThrow().version()).isEqualTo(head.version());
            assertThat(head.since()).isEmpty();
        }
        assertThat(load(one)).isEqualTo(new Loaded<>(one, 1, new Ledger.Open(1, 7)));
        assertThat(load(three)).isEqualTo(new Loaded<>(three, 3, new Ledger.Open(3, 7)));
    }

    @Test
    void a_stream_grows_from_where_it_was_and_a_request_of_then_finds_its_answer() {
        older.migrate();

        assertThat(enter(three, 8, "now")).isInstanceOf(Outcome.Done.class);
        assertThat(load(three)).isEqualTo(new Loaded<>(three, 4, new Ledger.Open(4, 15)));
        assertThat(enter(one, 7, one.id() + "/0"))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.repeated()).isTrue());
        assertThat(commands.history(LEDGER, three).await().indefinitely())
                .extracting(recorded -> ((LedgerEvent.Entered) recorded.event()).amount())
                .containsExactly(1, 2, 4, 8);
        assertThat(store.events(store.anyConnection(), three, 3, 4).await().indefinitely())
                .extracting(EventStore.StoredEvent::position)
                .containsExactly(5L);
    }

    @Test
    void what_was_signed_then_is_what_is_there_now_and_every_event_hangs_on_the_one_before() {
        Checkpoint before = signed();
        older.migrate();

        assertThat(signed().root()).isEqualTo(before.root());
        enter(three, 8, "now");
        byte[] hash = HashChain.beginning();
        for (var event :
                store.events(store.anyConnection(), three, 0, 100).await().indefinitely()) {
            hash = HashChain.next(
                    hash, three.tenant(), three.name(), event.version(), event.type(), event.data(), event.metadata());
            assertThat(event.hash()).isEqualTo(Buffer.buffer(hash));
        }
        assertThat(head(three).hash()).isEqualTo(Buffer.buffer(hash));
    }

    @Test
    void its_rows_are_as_closed_as_they_were_to_the_owner_as_to_the_service() throws SQLException {
        older.migrate();

        try (Connection owner = older.database.asOwner();
                Connection app = older.database.asApp()) {
            for (Connection connection : new Connection[] {owner, app})
                for (String table : new String[] {"stream", "event", "request", "data_key"})
                    assertThat(count(connection, table)).as(table).isZero();
        }
    }

    private Checkpoint signed() {
        var folder = TestDatabase.folder();
        return new Checkpoints("ledger", pool, folder, Notary.in(folder), Clock.systemUTC())
                .sign()
                .await()
                .indefinitely()
                .orElseThrow();
    }

    private Outcome<Ledger, LedgerEvent> enter(StreamId stream, int amount, String request) {
        return commands.handle(
                        LEDGER.intent(stream.tenant(), stream.id(), new LedgerCommand.Enter("a note", amount)),
                        TestDatabase.request(request))
                .await()
                .indefinitely();
    }

    private Loaded<Ledger> load(StreamId stream) {
        return commands.load(LEDGER, stream).await().indefinitely();
    }

    private EventStore.Head head(StreamId stream) {
        return store.head(store.anyConnection(), stream, stream.name()).await().indefinitely();
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
