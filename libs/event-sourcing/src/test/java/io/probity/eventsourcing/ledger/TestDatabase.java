package io.probity.eventsourcing.ledger;

import io.probity.eventsourcing.handling.Aggregates;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.OpenedEvents;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.sealing.FolderOfTenantKeys;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.sealing.TenantKeys;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.eventsourcing.store.StoreSchema;
import io.probity.servers.Database;
import io.probity.servers.PostgresServer;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of a run; a database of its own for each test class. */
public final class TestDatabase {
    private static final Vertx VERTX = Vertx.vertx();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Path HOME = folder();
    private static final PostgresServer SERVER = PostgresServer.start(HOME.resolve("postgres"), 0);

    public static final TenantKeys KEYS = new FolderOfTenantKeys(HOME.resolve("keys"), true);
    public static final Aggregates AGGREGATES = Aggregates.of(Ledger.LEDGER);

    private final Database database = SERVER.createDatabase("events_" + NEXT.incrementAndGet());

    public TestDatabase() {
        this(true);
    }

    /** A database in which nothing is made yet. */
    public static TestDatabase empty() {
        return new TestDatabase(false);
    }

    private TestDatabase(boolean withStore) {
        if (!withStore) return;
        try (Connection owner = asOwner();
                var statement = owner.createStatement()) {
            statement.execute(StoreSchema.of(database.app().user()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Pool pool(int size) {
        return pool(size, connecting());
    }

    /** A pool whose connections go through a proxy in front of the server. */
    public Pool poolThrough(int port, int size) {
        return pool(size, connecting().setPort(port));
    }

    /** As the services connect. */
    public PgConnectOptions connecting() {
        return new PgConnectOptions()
                .setCachePreparedStatements(true)
                .setHost("127.0.0.1")
                .setPort(database.port())
                .setDatabase(database.name())
                .setUser(database.app().user())
                .setPassword(database.app().password());
    }

    public Pool pool(int size, PgConnectOptions connecting) {
        return new Pool(PgBuilder.pool()
                .connectingTo(connecting)
                .with(new PoolOptions().setMaxSize(size))
                .using(VERTX.getDelegate())
                .build());
    }

    /** Where it is, and who owns it and who uses it. */
    public Database place() {
        return database;
    }

    public static int port() {
        return SERVER.port();
    }

    /** What is confidential, opened with the keys of these tests. */
    public static OpenedEvents opened() {
        return new OpenedEvents(AGGREGATES, new KeyRing(KEYS));
    }

    public Commands commands(Pool pool) {
        return new Commands(new PostgresEventStore(pool), AGGREGATES, new KeyRing(KEYS));
    }

    public Connection asOwner() throws SQLException {
        return SERVER.connect(database.name(), database.owner());
    }

    /** Past all policies: what a thief of the disk, or an administrator of the server, would see and change. */
    public Connection asSuperuser() throws SQLException {
        return SERVER.connect(database.name());
    }

    public Connection asApp() throws SQLException {
        return SERVER.connect(database.name(), database.app());
    }

    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("probity-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(p -> p.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // the server may still be leaving: what remains is in the temporary folder
        }
    }

    public static Request request() {
        return request(UUID.randomUUID().toString());
    }

    public static Request request(String id) {
        return new Request(id, "asked", metadata(id), OptionalInt.empty());
    }

    public static Metadata metadata(String cause) {
        return new Metadata(Instant.parse("2026-07-01T00:00:00Z"), "somebody", cause, null);
    }
}
