package io.probity.eventsourcing.handling;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand.Close;
import io.probity.eventsourcing.ledger.LedgerCommand.Enter;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever looked at a stream to see whether to ask does not pay for another look, and is no less right. */
class DecidedOnWhatWasSeenTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(4);

    private final AtomicInteger looks = new AtomicInteger();
    private final Commands commands = new Commands(
            counting(new PostgresEventStore(POOL)), TestDatabase.AGGREGATES, new KeyRing(TestDatabase.KEYS));
    private final UUID id = UUID.randomUUID();

    @Test
    void a_command_on_what_was_seen_looks_no_more() {
        enter(1);
        Loaded<Ledger> seen = look();
        looks.set(0);

        assertThat(on(seen, 2, request())).isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(done.state())
                .isEqualTo(new Ledger.Open(2, 3)));
        assertThat(looks).hasValue(0);
        assertThat(look().state()).as("and it can be read").isEqualTo(new Ledger.Open(2, 3));
    }

    @Test
    void where_it_has_moved_meanwhile_it_is_decided_on_what_is_there() {
        enter(1);
        Loaded<Ledger> seen = look();
        enter(10);

        assertThat(on(seen, 2, request())).isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(done.state())
                .isEqualTo(new Ledger.Open(3, 13)));
    }

    @Test
    void what_forbids_it_meanwhile_refuses_it() {
        enter(1);
        Loaded<Ledger> seen = look();
        commands.handle(LEDGER.intent("here", id, new Close()), request())
                .await()
                .indefinitely();

        assertThat(on(seen, 2, request())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_version_that_was_seen_and_is_no_longer_the_last_is_told() {
        enter(1);
        Loaded<Ledger> seen = look();
        enter(10);

        assertThat(on(seen, 2, request().expecting(1))).isEqualTo(new Outcome.Stale<>(2));
    }

    @Test
    void a_repetition_finds_its_first_answer() {
        enter(1);
        Loaded<Ledger> seen = look();
        Request asked = request();
        Outcome<Ledger, LedgerEvent> first = on(seen, 2, asked);

        assertThat(on(seen, 2, asked)).isInstanceOfSatisfying(Outcome.Done.class, again -> assertThat(again.version())
                .isEqualTo(((Outcome.Done<Ledger, LedgerEvent>) first).version()));
        assertThat(look().version()).isEqualTo(2);
    }

    /** The key that would seal it is made for whoever asks, and stored by whoever appends. */
    @Test
    void a_stream_that_was_not_there_begins_with_a_key_that_is_stored() {
        Loaded<Ledger> nothing = look();
        on(nothing, 2, request());

        assertThat(look().state()).isEqualTo(new Ledger.Open(1, 2));
        assertThat(DATABASE.commands(POOL)
                        .load(LEDGER, LEDGER.stream("here", id))
                        .await()
                        .indefinitely())
                .isEqualTo(look());
    }

    @Test
    void nothing_is_decided_on_another_stream() {
        Loaded<Ledger> seen = look();
        assertThat(LEDGER.intent(seen, new Close()).stream()).isEqualTo(seen.stream());
        assertThat(seen).hasToString(seen.stream() + " at version 0");
        assertThatThrownBy(() -> new Intent<>(
                        LEDGER, LEDGER.stream("here", UUID.randomUUID()), new Close(), false, Optional.of(seen)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void enter(int amount) {
        commands.handle(LEDGER.intent("here", id, new Enter("note", amount)), request())
                .await()
                .indefinitely();
    }

    private Loaded<Ledger> look() {
        return commands.load(LEDGER, LEDGER.stream("here", id)).await().indefinitely();
    }

    private Outcome<Ledger, LedgerEvent> on(Loaded<Ledger> seen, int amount, Request request) {
        return commands.handle(LEDGER.intent(seen, new Enter("note", amount)), request)
                .await()
                .indefinitely();
    }

    private EventStore counting(EventStore store) {
        return new ForwardingStore(store) {
            @Override
            public Uni<Head> head(SqlClient connection, StreamId stream, String subject) {
                looks.incrementAndGet();
                return super.head(connection, stream, subject);
            }

            @Override
            public Uni<Boolean> stands(SqlClient connection, Left left) {
                looks.incrementAndGet();
                return super.stands(connection, left);
            }
        };
    }
}
