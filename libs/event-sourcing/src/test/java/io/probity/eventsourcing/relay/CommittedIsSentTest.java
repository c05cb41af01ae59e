package io.probity.eventsourcing.relay;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.handling.Batch;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.TestBroker;
import io.probity.eventsourcing.wire.Told;
import io.probity.eventsourcing.wire.Waiting;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;

/** What was committed is sent, and nothing else: whatever commits late or not at all (FAULTS R6, R8). */
class CommittedIsSentTest extends RelayStage {
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

    private static int amount(ConsumerRecord<String, byte[]> message) {
        try {
            return Told.CONTRACT.json().readTree(message.value()).get("amount").intValue();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
