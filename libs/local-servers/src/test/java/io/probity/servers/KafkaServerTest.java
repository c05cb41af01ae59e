package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    @TempDir
    static Path data;

    static KafkaServer server;

    @BeforeAll
    static void start() {
        server = KafkaServer.start(data, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void every_topic_has_twelve_partitions_and_is_kept_for_ever() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrap()))) {
            assertThat(admin.describeTopics(KafkaServer.TOPICS).allTopicNames().get(10, TimeUnit.SECONDS))
                    .hasSize(5)
                    .allSatisfy((name, topic) -> assertThat(topic.partitions()).hasSize(12));
            var intake = new ConfigResource(ConfigResource.Type.TOPIC, "probity.intake");
            assertThat(admin.describeConfigs(List.of(intake))
                            .all()
                            .get(10, TimeUnit.SECONDS)
                            .get(intake)
                            .get("retention.ms")
                            .value())
                    .isEqualTo("-1");
        }
    }

    @Test
    void an_acknowledged_record_survives_a_killed_broker() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", server.bootstrap(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("probity.intake", "a", "kept")).get(10, TimeUnit.SECONDS);
        }
        server.kill();
        server = KafkaServer.start(data, server.port());
        assertThat(values("probity.intake")).containsExactly("kept");
    }

    @Test
    void a_broker_left_by_a_killed_launcher_is_found_and_stopped() {
        assertThat(Child.stopLeftOver(data.resolve("pid"))).contains(server.pid());
        server.close();
        server = KafkaServer.start(data, 0);
    }

    @Test
    void a_taken_port_is_named_with_the_process_that_took_it(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> KafkaServer.start(other, taken.getLocalPort()))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageStartingWith(
                            "Port %d, which Kafka needs, is taken by java (pid ".formatted(taken.getLocalPort()));
        }
    }

    private static List<String> values(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", server.bootstrap(), "group.id", "test", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<String> values = new java.util.ArrayList<>();
            Waiting.until(Duration.ofSeconds(20), () -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach((ConsumerRecord<String, String> record) -> values.add(record.value()));
                return !values.isEmpty();
            });
            return values;
        }
    }
}
