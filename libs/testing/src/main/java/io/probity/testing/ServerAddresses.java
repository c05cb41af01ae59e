package io.probity.testing;

import io.probity.servers.ClosedAtExit;
import io.probity.servers.Folders;
import io.probity.servers.KafkaServer;
import io.probity.servers.PostgresServer;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers of this test run listen.
 *
 * <p>A properties file named by {@code PROBITY_TEST_SERVERS} (environment or system property) may lend servers that run
 * already: {@code postgres=host:port} with {@code postgres.password} of the superuser, {@code kafka=host:port}. A lent
 * Kafka is emptied. What is not lent is started, and ends with this JVM.
 *
 * @param postgres host and port
 * @param password of the superuser {@code postgres}
 * @param kafka host and port
 */
record ServerAddresses(String postgres, String password, String kafka) {
    /** One a process: runs of the same module side by side must not meet. */
    private static final Path FOLDER =
            Path.of("target", "servers", Long.toString(ProcessHandle.current().pid()));

    private static final String LENT = "PROBITY_TEST_SERVERS";

    // Quarkus loads this class once for each of its class loaders; the whole JVM shares its system properties.
    private static final String POSTGRES = "probity.testing.postgres";
    private static final String PASSWORD = "probity.testing.postgres.password";
    private static final String KAFKA = "probity.testing.kafka";

    static ServerAddresses ofThisJvm() {
        Properties known = System.getProperties();
        // One object for all class loaders, and none that the other server's thread may have to change.
        synchronized (KAFKA) {
            if (known.getProperty(KAFKA) == null) {
                Properties lent = lent();
                // Added first, so closed last: the data go when the servers on them have ended.
                ClosedAtExit.add(() -> Folders.delete(FOLDER));
                startTogether(lent);
                known.setProperty(POSTGRES, lent.getProperty("postgres"));
                known.setProperty(PASSWORD, lent.getProperty("postgres.password"));
                known.setProperty(KAFKA, lent.getProperty("kafka"));
            }
            return new ServerAddresses(
                    known.getProperty(POSTGRES), known.getProperty(PASSWORD), known.getProperty(KAFKA));
        }
    }

    private static void startTogether(Properties servers) {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> postgres = other.submit(() -> {
                if (servers.getProperty("postgres") == null) startPostgres(servers);
            });
            if (servers.getProperty("kafka") == null) startKafka(servers);
            postgres.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void startPostgres(Properties servers) {
        PostgresServer started = PostgresServer.start(folder("postgres"), 0);
        servers.setProperty("postgres", "127.0.0.1:" + started.port());
        servers.setProperty("postgres.password", started.superuser().password());
    }

    private static void startKafka(Properties servers) {
        servers.setProperty("kafka", KafkaServer.start(folder("kafka"), 0).bootstrap());
    }

    private static Path folder(String server) {
        return Path.of(
                "target", "servers", Long.toString(ProcessHandle.current().pid()), server);
    }

    private static Properties lent() {
        if (Boolean.getBoolean("probity.containers")) return Containers.start();
        Properties servers = new Properties();
        @Nullable String named = Optional.ofNullable(System.getProperty(LENT)).orElse(System.getenv(LENT));
        if (named == null) return servers;
        try (Reader file = Files.newBufferedReader(Path.of(named))) {
            servers.load(file);
            return servers;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the servers that " + LENT + " names", e);
        }
    }
}
