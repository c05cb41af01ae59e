package io.probity.testing;

import static org.awaitility.Awaitility.await;

import io.probity.servers.KafkaServer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The platform's topics with nothing in them: an inbox that starts anew must not hear of another test. */
final class FreshTopics {
    /** Enough for order to matter and few enough to be quick. */
    private static final int PARTITIONS = 3;

    private FreshTopics() {}

    static void create(String broker) {
        Set<String> missing = new HashSet<>(KafkaServer.TOPICS);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            await("empty topics")
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(50))
                    .pollDelay(Duration.ZERO)
                    .until(() -> areMade(admin, missing));
        }
    }

    /** What stands there is removed; until it is gone, nothing new can be made in its place. */
    private static boolean areMade(Admin admin, Set<String> missing) {
        Set<String> old = new HashSet<>();
        admin.createTopics(missing.stream()
                        .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                        .toList())
                .values()
                .forEach((topic, made) -> {
                    if (isRefused(made, TopicExistsException.class)) old.add(topic);
                });
        missing.retainAll(old);
        if (missing.isEmpty()) return true;
        // Gone already: then it can be made at the next try.
        admin.deleteTopics(missing)
                .topicNameValues()
                .values()
                .forEach(gone -> isRefused(gone, UnknownTopicOrPartitionException.class));
        return false;
    }

    private static boolean isRefused(KafkaFuture<Void> asked, Class<? extends ApiException> because) {
        try {
            asked.get(30, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException e) {
            if (because.isInstance(e.getCause())) return true;
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
