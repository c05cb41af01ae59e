package io.probity.eventsourcing.relay;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.TestBroker;
import io.probity.eventsourcing.wire.Waiting;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;

class RelayTest extends RelayStage {
    @Test
    void what_is_appended_comes_out_as_a_cloud_event_and_the_broker_learns_who_when_and_whose() {
        UUID ledger = UUID.randomUUID();
        try (Relay relay = relay(TestBroker.producers())) {
            site.enter(ledger, 7);
            Waiting.until(() -> relay.standing().position() == 1);
        }
        ConsumerRecord<String, byte[]> message = TestBroker.all(topic).getFirst();
        assertThat(message.key()).isEqualTo(ledger.toString());
        assertThat(new String(message.value(), UTF_8)).isEqualTo("{\"amount\":7}");
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        assertThat(headers)
                .isEqualTo(Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "bank/ledger/" + ledger + "/1"),
                        Map.entry("ce_source", "/probity/bank"),
                        Map.entry("ce_type", "test.paid.v1"),
                        Map.entry("ce_subject", ledger.toString()),
                        Map.entry("ce_time", "2026-07-01T00:00:00Z"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_council", "here"),
                        Map.entry("ce_stream", "bank/ledger/" + ledger),
                        Map.entry("ce_streamversion", "1"),
                        Map.entry("ce_actor", "somebody")));
    }

    @Test
    void what_stands_before_an_event_that_cannot_be_read_is_sent() {
        site.enter(UUID.randomUUID(), 7);
        StreamId stream = LEDGER.stream(Site.TENANT, UUID.randomUUID());
        var unreadable = new Unit.NewEvent("ledger.unheard-of.v1", "{}", "{}", Buffer.buffer());
        new PostgresEventStore(site.pool)
                .append(new Unit(
                        List.of(new Unit.Growth(stream, 0, List.of(unreadable), Optional.empty())),
                        Optional.empty(),
                        List.of()))
                .await()
                .indefinitely();
        try (Relay relay = relay(TestBroker.producers())) {
            Waiting.until(() ->
                    relay.standing().position() == 1 && relay.standing().fault().isPresent());
        }
        assertThat(TestBroker.all(topic)).hasSize(1);
    }

    /** A broker that refuses now and then: a later event of a matter is never there without the earlier one. */
    @Test
    void a_failed_send_never_lets_a_later_event_of_its_matter_overtake() {
        List<UUID> ledgers = ledgersWith(5, 30);
        Producer<String, byte[]> real = TestBroker.producers().get();
        try (real) {
            try (Relay relay = relay(() -> FlakyProducer.around(real, 20))) {
                Waiting.until(() -> relay.standing().position() == 150);
            }
        }
        List<ConsumerRecord<String, byte[]>> wire = TestBroker.all(topic);
        assertThat(ids(wire)).hasSize(150);
        assertFirstOccurrencesInOrder(wire);
        assertThat(ledgers).hasSize(5);
    }

    /** The control: all at once through the same broker. */
    @Test
    void sending_all_of_a_matter_at_once_lets_later_events_overtake() {
        String key = UUID.randomUUID().toString();
        Producer<String, byte[]> real = TestBroker.producers().get();
        try (real) {
            Producer<String, byte[]> flaky = FlakyProducer.around(real, 3);
            for (int version = 1; version <= 20; version++) {
                sendVersion(flaky, key, version);
            }
        }
        List<Integer> versions =
                TestBroker.all(topic).stream().map(RelayTest::version).toList();
        assertThat(versions)
                .isNotEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // that is the mistake
    private void sendVersion(Producer<String, byte[]> producer, String key, int version) {
        var message = new org.apache.kafka.clients.producer.ProducerRecord<>(topic, key, new byte[0]);
        message.headers().add("ce_streamversion", Integer.toString(version).getBytes(UTF_8));
        producer.send(message, (sent, failure) -> {});
    }

    /** FAULTS R13: without a broker, appends go on; with it, all of them are sent. */
    @Test
    void a_broker_that_is_away_delays_messages_and_never_appends() {
        AtomicBoolean back = new AtomicBoolean();
        try (Relay relay =
                relay(() -> (back.get() ? TestBroker.producers() : TestBroker.producersOfNoBroker()).get())) {
            ledgersWith(20, 2);
            Waiting.until(() -> relay.standing().fault().isPresent());
            assertThat(site.number("select max(position) from event")).isEqualTo(40);
            assertThat(site.number("select position from log_cursor")).isZero();
            back.set(true);
            Waiting.until(() -> relay.standing().position() == 40);
        }
        assertThat(ids(TestBroker.all(topic))).hasSize(40);
    }
}
