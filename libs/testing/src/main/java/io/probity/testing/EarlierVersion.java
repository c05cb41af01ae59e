package io.probity.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.probity.eventsourcing.chain.HashChain;
import io.probity.servers.Folders;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;

/**
 * Servers as {@link RealServers} gives them, with a database that an earlier version of the service left: the tables it had,
 * what it recorded, and how far it had heard what others told. Today's service starts on it.
 */
public abstract class EarlierVersion implements QuarkusTestResourceLifecycleManager {
    /** What all services shared before the first of them had released anything. */
    private static final List<String> SHARED = List.of(
            "V1__event_store.sql",
            "V2__relay_inbox.sql",
            "V3__row_level_security.sql",
            "V4__no_session_stays_idle.sql");

    private static final String METADATA =
            "{\"at\":\"2026-03-20T01:02:03Z\",\"actor\":\"somebody\",\"cause\":\"test\",\"trace\":null}";

    private final String service;
    private final List<String> own;

    /** @param own the service's own migrations that there were, by their file names */
    protected EarlierVersion(String service, String... own) {
        this.service = service;
        this.own = List.of(own);
    }

    /** What others told while that version ran, and it heard. */
    protected void told(PublishedEvents others) {}

    /** What it recorded. */
    protected abstract void recorded(Log log) throws SQLException;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(new RealServers().start());
        migrate(config);
        String broker = requireNonNull(config.get("kafka.bootstrap.servers"));
        try (Connection database = connect(config)) {
            recorded(new Log(database));
            withoutLoader(() -> told(broker));
            for (Map.Entry<TopicPartition, Long> end : ends(broker))
                execute(
                        database,
                        "insert into inbox_offset (consumer, topic, partition, next_offset) values (?, ?, ?, ?)",
                        service,
                        end.getKey().topic(),
                        end.getKey().partition(),
                        end.getValue());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return config;
    }

    @Override
    public void stop() {}

    /** Names of what an earlier version had are those of today: migrations do not change. */
    private void migrate(Map<String, String> config) {
        Path folder = migrations();
        try {
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(
                            config.get("quarkus.datasource.jdbc.url"),
                            config.get("probity.database") + "_owner",
                            config.get("quarkus.flyway.password"))
                    .placeholders(Map.of("app", config.get("probity.database") + "_app"))
                    .locations("filesystem:" + folder)
                    .load()
                    .migrate();
        } finally {
            Folders.delete(folder);
        }
    }

    /** @return a folder that holds those of the earlier version, and nothing else */
    private Path migrations() {
        try {
            Path folder = Files.createTempDirectory("earlier");
            for (String file : Stream.concat(SHARED.stream(), own.stream()).toList())
                Files.writeString(folder.resolve(file), text("/db/migration/" + file));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void told(String broker) {
        try (PublishedEvents others = PublishedEvents.connect(broker)) {
            told(others);
        }
    }

    private static List<Map.Entry<TopicPartition, Long>> ends(String broker) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        withoutLoader(() -> {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
                Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
                admin.describeTopics(admin.listTopics().names().get())
                        .allTopicNames()
                        .get()
                        .forEach((topic, described) -> described
                                .partitions()
                                .forEach(
                                        p -> asked.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest())));
                admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            } catch (Exception e) {
                throw new IllegalStateException("Kafka does not answer", e);
            }
        });
        return List.copyOf(ends.entrySet());
    }

    /** Kafka looks for its classes in the loader of the thread, which here is not always the one it came from. */
    private static void withoutLoader(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Connection connect(Map<String, String> config) throws SQLException {
        return requireNonNull(DriverManager.getConnection(
                config.get("quarkus.datasource.jdbc.url"),
                "postgres",
                ServerAddresses.ofThisJvm().password()));
    }

    private String text(String resource) throws IOException {
        try (InputStream in = requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void execute(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) statement.setObject(n + 1, values[n]);
            statement.execute();
        }
    }

    /** What was recorded, event by event, as approved files have it. */
    protected final class Log {
        private final Connection database;
        private long position;

        private Log(Connection database) {
            this.database = database;
        }

        /**
         * A stream of these events, each in the words of its approved file.
         *
         * @param change what of those words is this stream's own
         */
        public void stream(String council, String category, UUID id, UnaryOperator<String> change, String... types)
                throws SQLException {
            String stream = category + "/" + id;
            byte[] hash = HashChain.beginning();
            for (int version = 1; version <= types.length; version++) {
                String type = types[version - 1];
                String data = change.apply(approved(type));
                hash = HashChain.next(hash, council, stream, version, type, data, METADATA);
                execute(database, """
                        insert into event (position, tenant, stream, version, type, data, metadata, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""", ++position, council, stream, version, type, data, METADATA, hash);
            }
            // A snapshot that nobody reads: as of another shape of states, its events are read instead.
            execute(
                    database,
                    "insert into stream (tenant, name, version, hash, state) values (?, ?, ?, ?, ?)",
                    council,
                    stream,
                    types.length,
                    hash,
                    new byte[] {0});
            execute(database, "update log_head set position = ?", position);
        }

        /** Rows of its tables. */
        public void row(String sql, Object... values) throws SQLException {
            execute(database, sql, values);
        }

        private String approved(String type) {
            try {
                return text("/approved/" + type + ".json");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
