package io.probity.verify;

import io.probity.eventsourcing.chain.Checkpoints;
import io.probity.eventsourcing.chain.HashChain;
import io.probity.eventsourcing.chain.Notary;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.eventsourcing.store.StoreSchema;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.probity.servers.Database;
import io.probity.servers.PostgresServer;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A service's database, written and signed by what the services write and sign with; and its owner, who means ill. */
final class TamperedDatabase implements AutoCloseable {
    private final PostgresServer server;
    private final Database database;
    private final Connection superuser;

    TamperedDatabase(Path folder, int events, int signedEvery) throws SQLException {
        server = PostgresServer.start(folder.resolve("postgres"), 0);
        database = server.createDatabase("intake");
        try (Connection owner = server.connect(database.name(), database.owner());
                var statement = owner.createStatement()) {
            statement.execute(StoreSchema.of(database.app().user()));
        }
        Pool pool = pool();
        write(pool, folder, events, signedEvery);
        pool.closeAndAwait();
        superuser = server.connect(database.name());
        run("alter table event drop constraint event_pkey,"
                + " drop constraint event_tenant_stream_version_key; create table original as table event");
    }

    private Pool pool() {
        return new Pool(PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(database.port())
                        .setDatabase(database.name())
                        .setUser(database.app().user())
                        .setPassword(database.app().password()))
                .with(new PoolOptions().setMaxSize(2))
                .build());
    }

    private static void write(Pool pool, Path folder, int events, int signedEvery) {
        PostgresEventStore store = new PostgresEventStore(pool);
        Checkpoints checkpoints = new Checkpoints("intake", pool, folder, Notary.in(folder), Clock.systemUTC());
        List<StreamId> streams = new ArrayList<>();
        for (int n = 0; n < 7; n++) streams.add(new StreamId("here", "complaint", UUID.randomUUID()));
        Map<StreamId, byte[]> last = new HashMap<>();
        Map<StreamId, Integer> versions = new HashMap<>();
        for (int n = 1; n <= events; n++) {
            StreamId stream = streams.get(n % streams.size());
            int version = versions.merge(stream, 1, Integer::sum);
            String data = "{\"nth\":1" + n + "}";
            byte[] before = last.getOrDefault(stream, HashChain.beginning());
            byte[] hash = HashChain.next(before, "here", stream.name(), version, "complaint.lodged.v1", data, "{}");
            last.put(stream, hash);
            Unit.NewEvent event = new Unit.NewEvent("complaint.lodged.v1", data, "{}", Buffer.buffer(hash));
            store.append(new Unit(
                            List.of(new Unit.Growth(stream, version - 1, List.of(event), Optional.empty())),
                            Optional.empty(),
                            List.of()))
                    .await()
                    .indefinitely();
            if (n % signedEvery == 0) checkpoints.sign().await().indefinitely();
        }
    }

    /** As the service's own role sees it. */
    LiveLog log() throws SQLException {
        return new LiveLog(server.connect(database.name(), database.app()));
    }

    void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether what an auditor reads is what was written. */
    boolean isAsWritten() throws SQLException {
        String columns = "position, tenant, stream, version, type, data, metadata, hash";
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("select (select count(*) from event) = (select count(*) from original)"
                        + " and not exists (select " + columns + " from event except select " + columns
                        + " from original)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void restore() throws SQLException {
        run("truncate event; insert into event select * from original");
    }

    /** Counts and chains everything anew, as whoever knows how the log is written would to cover their tracks. */
    void chainAnew() throws SQLException {
        List<Entry> all = new ArrayList<>();
        try (LiveLog log = log()) {
            log.forEachRemaining(all::add);
        }
        run("truncate event");
        Map<String, byte[]> last = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        try (var insert = superuser.prepareStatement(
                "insert into event (position, tenant, stream, version, type, data, metadata, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Entry e : all) {
                String stream = e.tenant() + '\n' + e.stream();
                int version = versions.merge(stream, 1, Integer::sum);
                byte[] before = last.getOrDefault(stream, HashChain.beginning());
                byte[] hash = HashChain.next(before, e.tenant(), e.stream(), version, e.type(), e.data(), e.metadata());
                last.put(stream, hash);
                insert.setLong(1, ++position);
                insert.setString(2, e.tenant());
                insert.setString(3, e.stream());
                insert.setInt(4, version);
                insert.setString(5, e.type());
                insert.setString(6, e.data());
                insert.setString(7, e.metadata());
                insert.setBytes(8, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
        server.close();
    }
}
