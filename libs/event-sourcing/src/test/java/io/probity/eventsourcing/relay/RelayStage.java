package io.probity.eventsourcing.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.follower.AppendSignal;
import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.TestBroker;
import io.probity.eventsourcing.wire.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;

/** A log, a topic, and relays between them. */
abstract class RelayStage {
    static final Pace QUICK =
            new Pace(100, Duration.ofMillis(50), Duration.ofMillis(600), Duration.ofMillis(100), Duration.ofMillis(5));
    final Site site = new Site();
    final String topic = TestBroker.topic(3);

    Relay relay(Supplier<Producer<String, byte[]>> producers) {
        return Relay.start(
                site.pool,
                TestDatabase.AGGREGATES,
                List.of(Told.publishing(topic)),
                new CloudEvents("bank", "council", Told.CONTRACT),
                producers,
                AppendSignal.silent(),
                QUICK);
    }

    List<UUID> ledgersWith(int ledgers, int entries) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(ledgers).toList();
        for (int n = 1; n <= entries; n++) {
            for (UUID id : ids) {
                site.enter(id, n);
            }
        }
        return ids;
    }

    static Set<String> ids(List<ConsumerRecord<String, byte[]>> wire) {
        Set<String> ids = new HashSet<>();
        wire.forEach(message -> ids.add(text(message, "ce_id")));
        return ids;
    }

    static void assertFirstOccurrencesInOrder(List<ConsumerRecord<String, byte[]>> wire) {
        Map<String, List<Integer>> first = new HashMap<>();
        Set<String> known = new HashSet<>();
        wire.stream().filter(message -> known.add(text(message, "ce_id"))).forEach(message -> first.computeIfAbsent(
                        message.key(), key -> new ArrayList<>())
                .add(version(message)));
        assertThat(first.values()).allSatisfy(versions -> assertThat(versions)
                .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList()));
    }

    static int version(ConsumerRecord<String, byte[]> message) {
        return Integer.parseInt(text(message, "ce_streamversion"));
    }

    static String text(ConsumerRecord<String, byte[]> message, String header) {
        return new String(message.headers().lastHeader(header).value(), UTF_8);
    }
}
