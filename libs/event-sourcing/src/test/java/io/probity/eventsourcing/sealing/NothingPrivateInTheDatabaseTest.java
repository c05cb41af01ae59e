package io.probity.eventsourcing.sealing;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.store.EventLog;
import io.probity.eventsourcing.store.Recorded;
import io.vertx.mutiny.sqlclient.Pool;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NothingPrivateInTheDatabaseTest {
    private static final String CANARY = "canary-7f3a91";
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(4);
    private final Commands commands = DATABASE.commands(POOL);

    @Test
    void a_thief_of_the_whole_database_reads_no_private_word() throws SQLException { // FAULTS S4
        enter(UUID.randomUUID());

        try (var thief = DATABASE.asSuperuser();
                var statement = thief.createStatement()) {
            for (String table : List.of("stream", "event", "request", "data_key")) {
                try (var rows = statement.executeQuery("select " + table + "::text from " + table)) {
                    while (rows.next()) {
                        assertThat(rows.getString(1)).doesNotContain(CANARY);
                        assertThat(new String(hex(rows.getString(1)), java.nio.charset.StandardCharsets.UTF_8))
                                .doesNotContain(CANARY);
                    }
                }
            }
        }
    }

    @Test
    void the_relay_and_the_read_models_see_that_something_is_sealed_and_no_more() {
        enter(UUID.randomUUID());

        List<Recorded<LedgerEvent>> log = TestDatabase.AGGREGATES
                .after(POOL, 0, 1_000, LedgerEvent.class)
                .await()
                .indefinitely()
                .events();
        assertThat(log.getLast().event()).isInstanceOfSatisfying(LedgerEvent.Entered.class, entered -> {
            assertThat(entered.note()).isEqualTo("[sealed]");
            assertThat(entered.party()).isEmpty();
            assertThat(entered.amount()).isEqualTo(5);
        });
    }

    @Test
    void a_read_model_that_is_made_of_it_is_given_what_is_sealed_until_the_key_is_destroyed() throws SQLException {
        UUID id = UUID.randomUUID();
        enter(id);
        assertThat(openedOf(id))
                .isEqualTo(new LedgerEvent.Entered(CANARY, 5, Optional.of(new LedgerEvent.Party(CANARY))));
        destroyKeyOf(id);
        assertThat(openedOf(id)).isEqualTo(new LedgerEvent.Entered("[erased]", 5, Optional.empty()));
    }

    private static LedgerEvent openedOf(UUID id) {
        return POOL.withTransaction(tx -> EventLog.openToAll(tx)
                        .chain(() -> TestDatabase.AGGREGATES.after(tx, 0, 1_000, LedgerEvent.class))
                        .map(page -> page.events().stream()
                                .filter(recorded -> recorded.stream().id().equals(id))
                                .toList())
                        .chain(log -> tx.query("select set_config('app.tenants', 'here', true)")
                                .execute()
                                .chain(() -> TestDatabase.opened().of(tx, log))))
                .await()
                .indefinitely()
                .getFirst()
                .event();
    }

    private static void destroyKeyOf(UUID id) throws SQLException {
        try (var owner = DATABASE.asSuperuser();
                var statement = owner.createStatement()) {
            statement.execute(
                    "update data_key set wrapped = null, destroyed_at = now() where subject = 'ledger/" + id + "'");
        }
    }

    @Test
    void once_the_key_is_destroyed_the_person_is_forgotten_and_the_history_is_not() throws SQLException {
        UUID id = UUID.randomUUID();
        enter(id);
        destroyKeyOf(id);

        Commands later = DATABASE.commands(POOL);
        assertThat(later.load(LEDGER, LEDGER.stream("here", id)).await().indefinitely())
                .isEqualTo(new Loaded<>(LEDGER.stream("here", id), 1, new Ledger.Open(1, 5)));
        assertThat(later.history(LEDGER, LEDGER.stream("here", id)).await().indefinitely())
                .extracting(recorded -> recorded.event())
                .containsExactly(new LedgerEvent.Entered("[erased]", 5, Optional.empty()));
    }

    private void enter(UUID id) {
        commands.handle(LEDGER.intent("here", id, new LedgerCommand.Enter(CANARY, 5)), request())
                .await()
                .indefinitely();
    }

    /** The bytes of every {@code \x…} in a row. */
    private static byte[] hex(String row) {
        var all = new java.io.ByteArrayOutputStream();
        var matcher = java.util.regex.Pattern.compile("\\\\x([0-9a-f]+)").matcher(row);
        while (matcher.find()) all.writeBytes(java.util.HexFormat.of().parseHex(matcher.group(1)));
        return all.toByteArray();
    }
}
