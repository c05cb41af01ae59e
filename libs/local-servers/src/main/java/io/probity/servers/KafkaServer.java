package io.probity.servers;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** A real Kafka broker (KRaft, broker and controller in one) as a process of its own, on 127.0.0.1 only, data kept. */
public final class KafkaServer implements Server {
    /** The platform's topics; ARCHITECTURE: 12 partitions each, kept for ever. */
    public static final List<String> TOPICS = List.of(
            "probity.councils", "probity.intake", "probity.assessment", "probity.notification", "probity.appeals");

    public static final int PARTITIONS = 12;

    private static final String NAME = "Kafka";
    private static final long ROOM_MEGABYTES = 200;
    private static final Duration START = Duration.ofSeconds(60);

    private final int port;
    private final FileLock lock;
    private final Child broker;

    private KafkaServer(int port, FileLock lock, Child broker) {
        this.port = port;
        this.lock = lock;
        this.broker = broker;
    }

    /**
     * Starts the broker on the folder's data, formatting it the first time, and makes the platform's topics.
     *
     * @param port the port, or 0 for any free one
     * @throws ServerFailure port taken, folder in use, disk full, or no start in time
     */
    public static KafkaServer start(Path data, int port) {
        Path folder = data.toAbsolutePath();
        Folders.requireRoom(NAME, folder, ROOM_MEGABYTES);
        FileLock lock = Folders.lock(folder.resolve("in-use.lock"))
                .orElseThrow(() -> new ServerFailure("Kafka is already running on " + folder + "."));
        try {
            Child.stopLeftOver(folder.resolve("pid"));
            int chosen = Ports.chosen(port);
            Ports.requireFree(NAME, chosen);
            Child broker = Child.start(command(folder, configured(folder, chosen, Ports.free())));
            broker.awaitReady(START, () -> Ports.answers(chosen));
            KafkaServer started = new KafkaServer(chosen, lock, broker);
            started.createTopics(TOPICS, PARTITIONS);
            return started;
        } catch (RuntimeException e) {
            Child.stopLeftOver(folder.resolve("pid"));
            Folders.unlock(lock);
            throw e;
        }
    }

    private static Child.Command command(Path folder, Path settings) {
        String classpath = ServerJars.own()
                + File.pathSeparator
                + ServerJars.folder("kafka").resolve("*");
        return new Child.Command(
                NAME,
                List.of(
                        Child.java(),
                        "-Xms192m",
                        "-Xmx384m",
                        // What takes part in a request is dead before room for it is looked for.
                        "-Xmn128m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSX",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classpath,
                        "io.probity.servers.child.KafkaBroker",
                        settings.toString()),
                Map.of(),
                folder,
                folder.resolve("server.log"),
                folder.resolve("pid"));
    }

    private static Path configured(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("log.dirs", folder.resolve("log").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("num.partitions", "" + PARTITIONS),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("log.retention.bytes", "-1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // A killed broker may not come back before its last session is over: 9 s by default.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", "" + 8 * 1024 * 1024),
                Map.entry("controlled.shutdown.enable", "true")));
        Path file = Folders.create(folder).resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
            return file;
        } catch (IOException e) {
            throw new ServerFailure("Cannot write %s: %s.".formatted(file, e.getMessage()), e);
        }
    }

    /** Makes topics that are kept for ever, those that are not there already. */
    public void createTopics(List<String> names, int partitions) {
        Map<String, String> forEver = Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");
        try (Admin admin = admin()) {
            var asked = admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, partitions, (short) 1).configs(forEver))
                            .toList())
                    .values();
            for (String name : names) awaitMade(name, Objects.requireNonNull(asked.get(name)));
        }
    }

    private static void awaitMade(String topic, KafkaFuture<Void> made) {
        try {
            made.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new ServerFailure("Cannot create the topic %s: %s".formatted(topic, e.getMessage()), e);
            }
        } catch (TimeoutException e) {
            throw new ServerFailure("Kafka does not answer; the topic %s is not created.".formatted(topic), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while creating a topic.", e);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                "30000"));
    }

    /** Host and port for clients. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return broker.pid();
    }

    @Override
    public boolean isAlive() {
        return broker.isAlive();
    }

    /** Ends the broker at once, as a crash would (SIGKILL); what it acknowledged stays on disk. */
    public void kill() {
        broker.kill();
        close();
    }

    @Override
    public void close() {
        if (lock.channel().isOpen()) {
            broker.close();
            Folders.unlock(lock);
        }
    }

    @Override
    public String toString() {
        return NAME;
    }
}
