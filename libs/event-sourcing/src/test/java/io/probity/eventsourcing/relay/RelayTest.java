package io.probity.eventsourcing.relay;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.follower.AppendSignal;
import io.probity.eventsourcing.follower.Pace;
import io.probity.eventsourcing.handling.Batch;
import io.probity.eventsourcing.inbox.Inbox;
import io.probity.eventsourcing.inbox.InboxListener;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.TestBroker;
import io.probity.eventsourcing.wire.Told;
import io.probity.eventsourcing.wire.Waiting;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final Pace QUICK =
            new Pace(100, Duration.ofMillis(50), Duration.ofMillis(600), Duration.ofMillis(100), Duration.ofMillis(5));

    private final Site site = new Site();
    private final String topic = TestBroker.topic(3);

    private Relay relay(Supplier<Producer<String, byte[]>> producers) {
        return Relay.start(
                site.pool,
                TestDatabase.AGGREGATES,
                List.of(Told.publishing(topic)),
                new CloudEvents("bank", "council", Told.CONTRACT),
                producers,
                AppendSignal.silent(),
                QUICK);
    }

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

    /** FAULTS R8: business failures after the append leave nothing on the wire. */
    @Test
    void what_was_rolled_back_is_never_sent_and_what_was_committed_always_is() {
        int times = Scale.times(200);
        try (Relay relay = relay(TestBroker.producers())) {
            for (int n = 0; n < 2 * times; n++) {
                boolean failing = n % 2 == 0;
                appendAndThen(failing, () -> {});
            }
            Waiting.until(() -> relay.standing().position() == times);
        }
        assertThat(TestBroker.all(topic)).hasSize(times).allSatisfy(message -> assertThat(amount(message))
                .isEqualTo(1));
        FaultRecord.survived(
                "R8",
                "a business failure after the append, every other time",
                times,
                "0 ghosts among %d messages, 0 missing".formatted(times));
    }

    /** The control: who appends and then sends himself sends ghosts. */
    @Test
    void sending_beside_the_log_sends_ghosts() {
        try (Producer<String, byte[]> producer = TestBroker.producers().get()) {
            for (int n = 0; n < 20; n++) {
                appendAndThen(n % 2 == 0, () -> sendAndWait(producer));
            }
        }
        int sent = TestBroker.all(topic).size();
        assertThat(sent).isGreaterThan(10);
        FaultRecord.controlFailed("R8", "sending beside the log", sent - 10 + " ghosts among " + sent + " messages");
    }

    private void appendAndThen(boolean fails, Runnable beforeCommit) {
        site.pool
                .withTransaction(transaction -> {
                    Batch batch = site.commands.begin(transaction);
                    return batch.handle(
                                    LEDGER.intent(
                                            Site.TENANT,
                                            UUID.randomUUID(),
                                            new LedgerCommand.Enter("n", fails ? 0 : 1)),
                                    TestDatabase.metadata("x"))
                            .flatMap(outcome -> batch.flush())
                            .emitOn(Runnable::run)
                            .flatMap(flushed -> {
                                beforeCommit.run();
                                return fails
                                        ? Uni.createFrom().failure(new IllegalStateException("business says no"))
                                        : Uni.createFrom().voidItem();
                            });
                })
                .onFailure(IllegalStateException.class)
                .recoverWithNull()
                .await()
                .indefinitely();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // flushed below
    private void sendAndWait(Producer<String, byte[]> producer) {
        producer.send(new org.apache.kafka.clients.producer.ProducerRecord<>(topic, "ghost".getBytes(UTF_8)));
    }

    /** FAULTS R6: positions given out under the append lock, with slow commits and rollbacks: nothing is missed. */
    @Test
    void a_slow_transaction_is_never_overtaken() throws InterruptedException {
        assertThat(appendedAndSent(true))
                .satisfies(counts -> assertThat(counts[1]).isEqualTo(counts[0]));
    }

    /** The control: the same readers and writers without the lock. */
    @Test
    void without_the_append_lock_slow_transactions_are_lost_for_ever() throws InterruptedException {
        assertThat(appendedAndSent(false))
                .satisfies(counts -> assertThat(counts[1]).isLessThan(counts[0]));
    }

    private long[] appendedAndSent(boolean underLock) throws InterruptedException {
        site.run("create sequence place");
        try (Relay relay = relay(TestBroker.producers())) {
            List<Thread> writers = IntStream.range(0, 6)
                    .mapToObj(n -> Thread.ofVirtual().start(() -> write(underLock)))
                    .toList();
            for (Thread writer : writers) {
                writer.join();
            }
            long last = site.number("select max(position) from event");
            Waiting.until(() -> relay.standing().position() == last);
        }
        return new long[] {
            site.number("select count(*) from event"),
            ids(TestBroker.all(topic)).size()
        };
    }

    private void write(boolean underLock) {
        try (Connection connection = site.database.asSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int n = 0; n < 40; n++) {
                if (underLock) {
                    statement.execute("select pg_advisory_xact_lock(1)");
                }
                statement.execute(
                        "insert into event (position, tenant, stream, version, type, data, metadata, hash) values ("
                                + (underLock
                                        ? "(select coalesce(max(position), 0) + 1 from event)"
                                        : "nextval('place')")
                                + ", 'here', 'ledger/" + UUID.randomUUID()
                                + "', 1, 'ledger.closed.v1', '{}',"
                                + " '{\"at\":\"2026-07-01T00:00:00Z\",\"actor\":\"a\",\"cause\":\"c\"}', '')");
                Thread.sleep(ThreadLocalRandom.current().nextInt(underLock ? 4 : 20));
                if (n % 20 == 7) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** FAULTS R12: killed between the broker's acknowledgement and the checkpoint, again and again. */
    @Test
    void a_relay_killed_before_its_checkpoint_repeats_messages_but_no_effect() {
        int kills = Scale.times(20);
        List<UUID> ledgers = ledgersWith(10, 30);
        site.fault("log_cursor", false, "if new.position > old.position then raise sqlstate '40001'; end if", kills);
        sendAll();
        List<ConsumerRecord<String, byte[]>> wire = TestBroker.all(topic);
        // The control: whoever believes that each message comes once counts too much.
        assertThat(wire.size()).isGreaterThan(ids(wire).size());
        assertFirstOccurrencesInOrder(wire);

        Site receiver = new Site();
        take(receiver, wire);
        assertThat(ledgers)
                .allSatisfy(ledger -> assertThat(receiver.amounts(ledger)).isEqualTo(site.amounts(ledger)));
        FaultRecord.survived(
                "R12",
                "the relay loses its checkpoint behind the broker's acknowledgement of a page",
                kills,
                "%d repetitions of 300 messages on the wire, 0 effects twice, each matter in order"
                        .formatted(wire.size() - 300));
    }

    /** The control: a relay that moves its checkpoint first loses what it had in hand when it was killed. */
    @Test
    void a_checkpoint_before_the_acknowledgement_loses_messages() {
        ledgersWith(1, 10);
        site.run("insert into log_cursor (name, position) values ('relay', 5)"); // ... and killed here, before sending
        sendAll();
        assertThat(ids(TestBroker.all(topic))).hasSize(5);
        FaultRecord.controlFailed("R12", "a checkpoint before the acknowledgement", "5 of 10 messages were never sent");
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

    /** FAULTS R12, R15: one relay sleeps past its lease in the middle of a page; the other takes over. */
    @Test
    void of_two_relays_one_leads_and_a_sleeper_that_wakes_up_is_fenced() {
        ledgersWith(10, 20);
        Producer<String, byte[]> real = TestBroker.producers().get();
        try (real;
                Relay sleeper = relay(() -> FlakyProducer.asleep(real, 50, Duration.ofSeconds(2)))) {
            Waiting.until(() -> sleeper.standing().leading());
            try (Relay second = relay(TestBroker.producers())) {
                assertThat(second.standing().leading()).isFalse();
                Waiting.until(() -> second.standing().leading());
                Waiting.until(() -> second.standing().position() == 200);
                Waiting.until(() -> !sleeper.standing().leading());
                assertThat(second.standing().leading()).isTrue();
            }
        }
        List<ConsumerRecord<String, byte[]>> wire = TestBroker.all(topic);
        assertThat(ids(wire)).hasSize(200);
        assertFirstOccurrencesInOrder(wire);
        assertThat(wire.size()).as("no more than one page again").isLessThanOrEqualTo(200 + QUICK.page());
        FaultRecord.survived(
                "R12",
                "two relays, of which the leading one sleeps past its lease",
                1,
                "%d repetitions of 200 messages (a page is %d), order kept, the sleeper fenced"
                        .formatted(wire.size() - 200, QUICK.page()));
    }

    private List<UUID> ledgersWith(int ledgers, int entries) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(ledgers).toList();
        for (int n = 1; n <= entries; n++) {
            for (UUID id : ids) {
                site.enter(id, n);
            }
        }
        return ids;
    }

    private void sendAll() {
        long last = site.number("select max(position) from event");
        try (Relay relay = relay(TestBroker.producers())) {
            Waiting.until(() -> relay.standing().position() == last);
        }
    }

    private static void take(Site receiver, List<ConsumerRecord<String, byte[]>> wire) {
        Inbox inbox = new Inbox(
                receiver.pool,
                receiver.consumption("copy"),
                receiver.commands::begin,
                Clock.systemUTC(),
                InboxListener.NOBODY);
        inbox.take(wire).await().indefinitely();
    }

    private static void assertFirstOccurrencesInOrder(List<ConsumerRecord<String, byte[]>> wire) {
        Map<String, List<Integer>> first = new HashMap<>();
        Set<String> known = new HashSet<>();
        wire.stream().filter(message -> known.add(text(message, "ce_id"))).forEach(message -> first.computeIfAbsent(
                        message.key(), key -> new ArrayList<>())
                .add(version(message)));
        assertThat(first.values()).allSatisfy(versions -> assertThat(versions)
                .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList()));
    }

    private static Set<String> ids(List<ConsumerRecord<String, byte[]>> wire) {
        Set<String> ids = new HashSet<>();
        wire.forEach(message -> ids.add(text(message, "ce_id")));
        return ids;
    }

    private static int version(ConsumerRecord<String, byte[]> message) {
        return Integer.parseInt(text(message, "ce_streamversion"));
    }

    private static int amount(ConsumerRecord<String, byte[]> message) {
        try {
            return Told.CONTRACT.json().readTree(message.value()).get("amount").intValue();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ConsumerRecord<String, byte[]> message, String header) {
        return new String(message.headers().lastHeader(header).value(), UTF_8);
    }
}
