package io.probity.testing;

import static org.awaitility.Awaitility.await;

import io.probity.servers.KafkaServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            for (String topic : KafkaServer.TOPICS)
                await(topic)
                        .atMost(Duration.ofSeconds(30))
                        .pollInterval(Duration.ofMillis(50))
                        .pollDelay(Duration.ZERO)
                        .until(() -> isMade(admin, topic));
        }
    }

    /** What stands there is removed; until it is gone, nothing new can be made in its place. */
    private static boolean isMade(Admin admin, String topic) {
        try {
            get(admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all());
            return true;
        } catch (TopicExistsException old) {
            try {
                get(admin.deleteTopics(List.of(topic)).all());
            } catch (UnknownTopicOrPartitionException gone) {
                // then it can be made at the next try
            }
            return false;
        }
    }

    private static <T> T get(KafkaFuture<T> asked) {
        try {
            return asked.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ApiException refused ? refused : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
