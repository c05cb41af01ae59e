package io.probity.eventsourcing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.inbox.Inbox;
import io.probity.eventsourcing.inbox.InboxListener;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.TestBroker;
import io.probity.eventsourcing.wire.Waiting;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;

/** Relays that are killed, or sleep past their lease: what they send again has no effect (FAULTS R12, R15). */
class RelayKilledTest extends RelayStage {
    /** FAULTS R12: killed between the broker's acknowledgement and the checkpoint, again and again. */
    @Test
    void a_relay_killed_before_its_checkpoint_repeats_messages_but_no_effect() {
        int kills = Scale.times(20);
        List<UUID> ledgers = ledgersWith(10, 30);
        site.fault("log_cursor", false, "new.position > old.position", "raise sqlstate '40001'", kills);
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

    /** FAULTS R12, R15: one relay sleeps past its lease in the middle of a page; the other takes over. */
    @Test
    void of_two_relays_one_leads_and_a_sleeper_that_wakes_up_is_fenced() {
        int sleeps = Scale.times(1);
        for (int sleep = 1; sleep <= sleeps; sleep++) {
            ledgersWith(10, 20);
            asleepUntil(200L * sleep);
        }
        List<ConsumerRecord<String, byte[]>> wire = TestBroker.all(topic);
        int messages = 200 * sleeps;
        assertThat(ids(wire)).hasSize(messages);
        assertFirstOccurrencesInOrder(wire);
        assertThat(wire.size())
                .as("no more than one page again each time")
                .isLessThanOrEqualTo(messages + QUICK.page() * sleeps);
        FaultRecord.survived(
                "R12",
                "two relays, of which the leading one sleeps past its lease",
                sleeps,
                "%d repetitions of %d messages (a page is %d), order kept, the sleeper fenced"
                        .formatted(wire.size() - messages, messages, QUICK.page()));
    }

    private void asleepUntil(long position) {
        Producer<String, byte[]> real = TestBroker.producers().get();
        try (real;
                Relay sleeper = relay(() -> FlakyProducer.asleep(real, 50, Duration.ofSeconds(2)))) {
            Waiting.until(() -> sleeper.standing().leading());
            try (Relay second = relay(TestBroker.producers())) {
                assertThat(second.standing().leading()).isFalse();
                Waiting.until(() -> second.standing().leading());
                Waiting.until(() -> second.standing().position() == position);
                Waiting.until(() -> !sleeper.standing().leading());
                assertThat(second.standing().leading()).isTrue();
            }
        }
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
        inbox.take(wire);
    }
}
