package io.probity.chaos;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Control for a broker that dies: messages sent without waiting for its answer, and not again. */
final class Unanswered {
    private final Ground ground;
    private final String topic = "chaos." + UUID.randomUUID();
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean open;
    private volatile ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor();

    Unanswered(Ground ground) {
        this.ground = ground;
    }

    void begin() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Topics.broker(ground.settings())))) {
            if (sent.get() == 0)
                admin.createTopics(java.util.List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        }
        open = true;
        sender = Executors.newVirtualThreadPerTaskExecutor();
        sender.execute(this::send);
    }

    private void send() {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", Topics.broker(ground.settings()),
                        "acks", "0",
                        "enable.idempotence", false,
                        "retries", 0,
                        "linger.ms", 0,
                        "request.timeout.ms", 500,
                        "delivery.timeout.ms", 1000,
                        "max.block.ms", 500),
                new StringSerializer(),
                new ByteArraySerializer())) {
            while (open) {
                var unused = producer.send(new ProducerRecord<>(topic, new byte[100]));
                sent.incrementAndGet();
                Thread.sleep(2);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        open = false;
        sender.close();
    }

    String told() {
        return "%d of %d lost".formatted(sent.get() - kept(), sent.get());
    }

    boolean bites() {
        return kept() < sent.get();
    }

    private long kept() {
        try (KafkaConsumer<String, byte[]> consumer = Topics.consumer(ground.settings())) {
            TopicPartition only = new TopicPartition(topic, 0);
            return consumer.endOffsets(java.util.List.of(only)).get(only);
        }
    }
}
