package io.probity.chaos;

import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.eventsourcing.store.StoreSchema;
import io.probity.servers.Database;
import io.probity.servers.Folders;
import io.probity.servers.PostgresServer;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A PostgreSQL of its own with an event store in it, to be killed as often as one likes. */
final class StoreServer implements AutoCloseable {
    private static final String CURSORS = "/db/migration/V2__relay_inbox.sql";

    private final Path folder;
    private final Vertx vertx = Vertx.vertx();
    private PostgresServer server;

    private StoreServer(Path folder) {
        this.folder = folder;
        this.server = PostgresServer.start(folder, 0);
    }

    /** @param setting of the service's own role: what its commits wait for */
    static StoreServer with(String setting) {
        try {
            StoreServer store = new StoreServer(Files.createTempDirectory("probity-store"));
            store.prepare(setting);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(String setting) {
        Database database = database();
        try (Connection owner = server.connect(database.name(), database.owner());
                Connection superuser = server.connect("postgres")) {
            owner.createStatement().execute(StoreSchema.of(database.app().user()));
            superuser.createStatement().execute("alter role " + database.app().user() + " set " + setting);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The places of those who read the log, beside the store. */
    void addCursors() {
        Database database = database();
        try (Connection owner = server.connect(database.name(), database.owner());
                var sql = Objects.requireNonNull(EventStore.class.getResourceAsStream(CURSORS))) {
            owner.createStatement()
                    .execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("${app}", database.app().user()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As superuser. */
    void run(String sql) {
        try (Connection superuser = server.connect(database().name())) {
            superuser.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Database database() {
        return server.createDatabase("crashed");
    }

    Pool pool() {
        Database database = database();
        return new Pool(PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(database.port())
                        .setDatabase(database.name())
                        .setUser(database.app().user())
                        .setPassword(database.app().password()))
                .with(new PoolOptions().setMaxSize(8))
                .using(vertx.getDelegate())
                .build());
    }

    static EventStore store(Pool pool) {
        return new PostgresEventStore(pool);
    }

    /** SIGKILL to the server and all its children, and a new start on what is left. */
    void crash() {
        Victim.postgres(folder).kill();
        server.close();
        server = PostgresServer.start(folder, server.port());
    }

    Set<String> requests() {
        try (Connection superuser = server.connect("crashed");
                var rows = superuser.createStatement().executeQuery("select id from request")) {
            Set<String> all = new HashSet<>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        vertx.closeAndAwait();
        Folders.delete(folder);
    }
}
