package io.probity.testing;

import io.probity.servers.ClosedAtExit;
import io.probity.servers.ServerFailure;
import java.util.Properties;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka from their official images, by Testcontainers: {@code ./probity test --containers}. */
final class Containers {
    private static final String POSTGRES = "postgres:18-alpine";
    private static final String KAFKA = "apache/kafka:4.2.1";

    private Containers() {}

    /** @return the addresses, as a lent-servers file would give them */
    static Properties start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new ServerFailure("No Docker engine answers: run ./probity test without --containers.");
        }
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES)
                .withUsername("postgres")
                // The image's own default, as Testcontainers starts it, is fsync=off.
                .withCommand("postgres", "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "max_connections=300");
        KafkaContainer kafka = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        ClosedAtExit.add(postgres);
        ClosedAtExit.add(kafka);
        postgres.start();
        kafka.start();
        Properties servers = new Properties();
        servers.setProperty("postgres", postgres.getHost() + ":" + postgres.getMappedPort(5432));
        servers.setProperty("postgres.password", postgres.getPassword());
        servers.setProperty("kafka", kafka.getBootstrapServers().replaceFirst("^.*://", ""));
        return servers;
    }
}
