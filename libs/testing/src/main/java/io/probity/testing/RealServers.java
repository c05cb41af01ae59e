package io.probity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * PostgreSQL and Kafka as they are in production, for {@code @QuarkusTestResource(RealServers.class)}.
 *
 * <p>The servers start once a JVM; each start of the service finds a database of its own, empty topics, a folder for its
 * sealing keys, and a login server whose {@link Tokens} it verifies. See {@link ServerAddresses} for how to lend running
 * servers to the tests.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        // Kafka looks for its classes in the loader of the thread, which here is not always the one it came from.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            return started();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, String> started() {
        ServerAddresses servers = ServerAddresses.ofThisJvm();
        FreshDatabase database = FreshDatabase.create(servers);
        FreshTopics.create(servers.kafka());
        Map<String, String> config = new HashMap<>(Tokens.config());
        config.put("probity.database", database.name());
        config.put("quarkus.datasource.password", database.password());
        config.put("quarkus.flyway.password", database.password());
        config.put("quarkus.datasource.reactive.url", "postgresql://" + servers.postgres() + "/" + database.name());
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://" + servers.postgres() + "/" + database.name());
        config.put("kafka.bootstrap.servers", servers.kafka());
        config.put(
                "probity.sealing.keys",
                Path.of("target", "sealing-keys", UUID.randomUUID().toString()).toString());
        config.put("probity.sealing.create-missing", "true");
        config.put(
                "probity.attachments.folder",
                Path.of("target", "attachments", UUID.randomUUID().toString()).toString());
        return config;
    }

    /** The servers stay for the next test of this JVM, and end with it. */
    @Override
    public void stop() {}
}
