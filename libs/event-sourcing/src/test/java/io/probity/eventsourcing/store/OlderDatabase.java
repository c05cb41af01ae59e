package io.probity.eventsourcing.store;

import static io.probity.eventsourcing.ledger.Ledger.DECIDER;
import static io.probity.eventsourcing.ledger.Ledger.LEDGER;

import io.probity.eventsourcing.codec.StateCodec;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.sealing.KeyRing;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * A database as the version before {@code V5} left it: each append wrote its stream's sealed state, under its version. What is in
 * it was sealed and chained by the code of today, which does both as that did.
 */
final class OlderDatabase {
    private static final String TENANT = "here";
    private static final List<String> THEN =
            List.of("V1__event_store.sql", "V2__relay_inbox.sql", "V4__no_session_stays_idle.sql");

    final TestDatabase database = TestDatabase.empty();
    private final Path own = TestDatabase.folder();
    private final Commands today;
    private final EventStore store;
    private final KeyRing.Session keys = new KeyRing(TestDatabase.KEYS).session();
    private long position;

    OlderDatabase() throws IOException {
        TestDatabase scratch = new TestDatabase();
        Pool pool = scratch.pool(2);
        today = scratch.commands(pool);
        store = new PostgresEventStore(pool);
        // A service's own are numbered above all of these, and are there before the later ones of these.
        Files.writeString(own.resolve("V100__own.sql"), "create table own (id int primary key)");
        Path then = TestDatabase.folder();
        for (String file : THEN)
            try (InputStream migration = migration(file)) {
                Files.copy(migration, then.resolve(file));
            }
        migrate("filesystem:" + then);
    }

    void migrate() {
        migrate("classpath:db/migration");
    }

    /** As services do, by the owner of the database: neither superuser nor past row-level security. */
    private void migrate(String shared) {
        var place = database.place();
        Flyway.configure()
                .dataSource(place.url(), place.owner().user(), place.owner().password())
                .placeholders(Map.of("app", place.app().user()))
                .locations(shared, "filesystem:" + own)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static InputStream migration(String file) {
        return Objects.requireNonNull(OlderDatabase.class.getResourceAsStream("/db/migration/" + file), file);
    }

    /** A ledger of these amounts, entered one by one by requests named by the ledger and their place. */
    StreamId ledger(int... amounts) throws SQLException {
        UUID id = UUID.randomUUID();
        StreamId stream = LEDGER.stream(TENANT, id);
        for (int n = 0; n < amounts.length; n++) {
            Request request = TestDatabase.request(id + "/" + n);
            today.handle(LEDGER.intent(TENANT, id, new LedgerCommand.Enter("a note", amounts[n])), request)
                    .await()
                    .indefinitely();
        }
        try (Connection app = database.asApp()) {
            app.setAutoCommit(false);
            execute(app, "select enter_tenants(array[?::text])", TENANT);
            write(app, stream);
            app.commit();
        }
        return stream;
    }

    private void write(Connection app, StreamId stream) throws SQLException {
        EventStore.Head head =
                store.head(store.anyConnection(), stream, stream.name()).await().indefinitely();
        List<EventStore.StoredEvent> events =
                store.events(store.anyConnection(), stream, 0, 1_000).await().indefinitely();
        execute(
                app,
                "insert into stream (tenant, name, version, hash, state) values (?, ?, ?, ?, ?)",
                TENANT,
                stream.name(),
                head.version(),
                head.hash().getBytes(),
                state(stream, head));
        SubjectKey.Wrapped key = (SubjectKey.Wrapped) head.key();
        execute(
                app,
                "insert into data_key (tenant, subject, wrapped) values (?, ?, ?)",
                TENANT,
                stream.name(),
                key.bytes().getBytes());
        for (EventStore.StoredEvent event : events) {
            execute(
                    app,
                    """
                    insert into event (position, tenant, stream, version, type, data, metadata, hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    ++position,
                    TENANT,
                    stream.name(),
                    event.version(),
                    event.type(),
                    event.data(),
                    event.metadata(),
                    event.hash().getBytes());
            execute(
                    app,
                    """
                    insert into request (tenant, id, fingerprint, stream, from_version, to_version)
                    values (?, ?, 'asked', ?, ?, ?)""",
                    TENANT,
                    stream.id() + "/" + (event.version() - 1),
                    stream.name(),
                    event.version() - 1,
                    event.version());
        }
        execute(app, "update log_head set position = ?", position);
    }

    private byte[] state(StreamId stream, EventStore.Head head) {
        DataKey key = keys.open(TENANT, stream.name(), head.key());
        Ledger state = DECIDER.initialState();
        for (var recorded : today.history(LEDGER, stream).await().indefinitely())
            state = DECIDER.evolve(state, recorded.event());
        return new StateCodec<>(Ledger.class).write(state, stream, head.version(), key);
    }

    private static void execute(Connection app, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = app.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) statement.setObject(n + 1, values[n]);
            statement.execute();
        }
    }
}
