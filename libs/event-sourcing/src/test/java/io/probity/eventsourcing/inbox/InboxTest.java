package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Site;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxTest {
    private static final Site SITE = new Site();
    private static final int MATTERS = Scale.times(20);
    private static final TopicPartition PARTITION = new TopicPartition("wire", 0);

    /** Every test is a consumer of its own, on matters of its own. */
    private final String consumer = UUID.randomUUID().toString();

    private final Wire wire = new Wire();
    private final Map<String, Integer> heard = new HashMap<>();
    private final Inbox inbox = inbox(SITE, consumer);

    private Inbox inbox(Site site, String name) {
        return new Inbox(
                site.pool, site.consumption(name), site.commands::begin, Clock.systemUTC(), new InboxListener() {
                    @Override
                    public void taken(int messages) {
                        heard.merge("taken", messages, Integer::sum);
                    }

                    @Override
                    public void repeated(int messages) {
                        heard.merge("repeated", messages, Integer::sum);
                    }

                    @Override
                    public void parked(String reason) {
                        heard.merge(reason, 1, Integer::sum);
                    }

                    @Override
                    public void retrying(String fault) {
                        heard.merge("retrying " + fault, 1, Integer::sum);
                    }
                });
    }

    private void take(List<ConsumerRecord<String, byte[]>> records) {
        inbox.take(records).await().indefinitely();
    }

    @Test
    void a_message_takes_effect_with_its_cause_and_its_offset() {
        UUID ledger = UUID.randomUUID();
        wire.paid(ledger, 1, 7);
        take(wire.all);

        assertThat(SITE.amounts(ledger)).containsExactly(7);
        assertThat(SITE.commands
                        .history(Ledger.LEDGER, Ledger.LEDGER.stream(Site.TENANT, ledger))
                        .await()
                        .indefinitely()
                        .getFirst()
                        .metadata())
                .satisfies(metadata -> {
                    assertThat(metadata.cause()).isEqualTo("bank/ledger/" + ledger + "/1");
                    assertThat(metadata.actor()).isEqualTo("copier");
                });
        assertThat(positions()).containsEntry(PARTITION, 1L);
    }

    @Test
    void the_lock_that_all_appends_wait_for_is_taken_last() {
        Site site = new Site();
        String early = "if exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) then"
                + " raise 'too early'; end if";
        site.fault("inbox_stream", false, early, 1_000);
        site.fault("parked_message", false, early, 1_000);
        UUID ledger = UUID.randomUUID();
        wire.paid(ledger, 1, 7);
        wire.paid(UUID.randomUUID(), 1, Site.UNTHINKABLE);
        inbox(site, consumer).take(wire.all).await().indefinitely();

        assertThat(site.amounts(ledger)).containsExactly(7);
        assertThat(site.number("select count(*) from parked_message")).isEqualTo(1);
    }

    /** FAULTS R10: every message 2 to 5 times, the matters shuffled: each effect once, each matter in order. */
    @Test
    void what_comes_again_has_no_effect_and_the_order_within_a_matter_is_kept() {
        Map<UUID, List<Integer>> sent = repeatedMessages();
        wire.batches(300).forEach(this::take);

        sent.forEach((ledger, amounts) -> assertThat(SITE.amounts(ledger)).isEqualTo(amounts));
        sent.forEach((ledger, amounts) -> assertThat(seen(ledger)).isEqualTo(amounts.size()));
        int messages = MATTERS * 30;
        assertThat(heard).containsEntry("taken", messages).containsEntry("repeated", wire.all.size() - messages);
        FaultRecord.survived(
                "R10",
                "every message 2 to 5 times, the matters shuffled, in batches of 300",
                wire.all.size(),
                messages + " effects of as many messages, each matter in order");
    }

    /** The control: an inbox that forgets what it has taken. */
    @Test
    void without_the_version_gate_the_same_messages_take_effect_again() {
        Map<UUID, List<Integer>> sent = repeatedMessages();
        wire.batches(300).forEach(batch -> inbox(SITE, UUID.randomUUID().toString())
                .take(batch)
                .await()
                .indefinitely());
        long effects = sent.keySet().stream().mapToLong(InboxTest::seen).sum();
        assertThat(effects).isGreaterThan(MATTERS * 30L);
        FaultRecord.controlFailed(
                "R10", "without the version gate", effects + " effects of " + MATTERS * 30 + " messages");
    }

    private Map<UUID, List<Integer>> repeatedMessages() {
        Random random = new Random(10);
        Map<UUID, List<Integer>> sent = new LinkedHashMap<>();
        List<Integer> turns = new ArrayList<>();
        List<List<ConsumerRecord<String, byte[]>>> matters = new ArrayList<>();
        for (int matter = 0; matter < MATTERS; matter++) {
            UUID ledger = UUID.randomUUID();
            Wire alone = new Wire();
            for (int version = 1; version <= 30; version++) {
                alone.paid(ledger, version, version);
            }
            List<ConsumerRecord<String, byte[]>> repeated = new ArrayList<>();
            for (int n = 0; n < alone.all.size(); n++) {
                repeated.add(alone.all.get(n));
                for (int again = 1 + random.nextInt(4); again > 0; again--) {
                    repeated.add(alone.all.get(random.nextInt(n + 1)));
                }
            }
            sent.put(ledger, IntStream.rangeClosed(1, 30).boxed().toList());
            turns.addAll(Collections.nCopies(repeated.size(), matter));
            matters.add(repeated);
        }
        Collections.shuffle(turns, random);
        turns.forEach(matter -> wire.again(matters.get(matter).removeFirst()));
        return sent;
    }

    /** FAULTS R11: one in a hundred is poison of some kind. Its matter waits, in order; the others do not. */
    @Test
    void poison_parks_its_own_matter_in_order_and_nobody_elses_and_can_be_tried_again() {
        Site site = new Site();
        Inbox taking = inbox(site, consumer);
        List<UUID> ledgers = Stream.generate(UUID::randomUUID).limit(100).toList();
        for (int version = 1; version <= 30; version++) {
            for (int n = 0; n < 100; n++) {
                poisoned(ledgers.get(n), n, version);
            }
        }
        long slowest = 0;
        for (var batch : wire.batches(500)) {
            long begin = System.nanoTime();
            taking.take(batch).await().indefinitely();
            slowest = Math.max(slowest, System.nanoTime() - begin);
        }
        assertThat(slowest / 1_000_000).as("milliseconds that others wait").isLessThan(5_000);

        List<Integer> everything = IntStream.rangeClosed(1, 30).boxed().toList();
        for (int n = 0; n < 100; n++) {
            assertThat(site.amounts(ledgers.get(n))).isEqualTo(n < 30 ? everything.subList(0, 9) : everything);
        }
        assertThat(heard)
                .containsEntry("taken", 30 * 9 + 70 * 30)
                .containsEntry("undecodable", 5)
                .containsEntry("no-value", 5)
                .containsEntry("unknown-type", 5)
                .containsEntry("missing ce_type", 5)
                .containsEntry("failed: PgException 23514", 5)
                .containsEntry("failed: IllegalStateException", 5)
                .containsEntry(Taking.BEHIND_ANOTHER, 30 * 20);
        assertThat(taking.parking().list().await().indefinitely())
                .hasSize(30)
                .allSatisfy(matter -> assertThat(matter.messages()).isEqualTo(21))
                .noneSatisfy(matter -> assertThat(matter.reason()).contains("secret"));

        assertThat(retry(taking, ledgers.get(20)).reason()).contains("failed: PgException 23514");
        assertThat(retry(taking, ledgers.get(0)).reason()).contains("undecodable");
        site.mend();
        for (int n = 20; n < 30; n++) {
            assertThat(retry(taking, ledgers.get(n)).applied()).isEqualTo(21);
            List<Integer> mended = new ArrayList<>(everything);
            mended.set(9, n < 25 ? Site.UNSEEABLE : Site.UNTHINKABLE);
            assertThat(site.amounts(ledgers.get(n))).isEqualTo(mended);
        }
        assertThat(taking.parking().list().await().indefinitely()).hasSize(20);
        FaultRecord.survived(
                "R11",
                "30 poison messages of 6 kinds (undecodable, empty, of no or an unknown type, refused by the database, by the"
                        + " reaction) among 3,000",
                30,
                "70 other matters went on, the slowest batch of 500 took %d ms; 630 messages parked in order, 210 of them"
                                .formatted(slowest / 1_000_000)
                        + " applied once mended, 0 skipped");
    }

    private void poisoned(UUID ledger, int n, int version) {
        switch (version == 10 ? n / 5 : -1) {
            case 0 -> wire.undecodable(ledger, version);
            case 1 -> wire.withoutValue(ledger, version);
            case 2 -> wire.ofType(ledger, version, "nobody.ever.heard.of.v1");
            case 3 -> wire.ofType(ledger, version, null);
            case 4 -> wire.paid(ledger, version, Site.UNSEEABLE);
            case 5 -> wire.paid(ledger, version, Site.UNTHINKABLE);
            default -> wire.paid(ledger, version, version);
        }
    }

    /** The control: an inbox that skips what it cannot apply goes on with a matter that lacks something. */
    @Test
    void skipping_what_cannot_be_applied_leaves_holes_in_a_matter() {
        UUID ledger = UUID.randomUUID();
        wire.paid(ledger, 1, 1);
        wire.paid(ledger, 2, Site.UNTHINKABLE);
        wire.paid(ledger, 3, 3);
        take(List.of(wire.all.get(0)));
        Inbox skipping = inbox(SITE, UUID.randomUUID().toString());
        skipping.take(List.of(wire.all.get(2))).await().indefinitely();
        assertThat(SITE.amounts(ledger)).containsExactly(1, 3);
        FaultRecord.controlFailed("R11", "skipping what cannot be applied", "a matter with a hole: 1, 3");
    }

    private static Parking.Retried retry(Inbox inbox, UUID ledger) {
        return inbox.parking().retry(ledger.toString()).await().indefinitely();
    }

    /** Fails, or loses its connection, at every step of the transaction in turn: all of it happens once. */
    @ParameterizedTest(name = "{0}, at commit: {1}: {2}")
    @CsvSource(textBlock = """
                    inbox_offset, false, raise sqlstate '40001'
                    inbox_offset, false, perform pg_terminate_backend(pg_backend_pid())
                    inbox_stream, false, raise sqlstate '40P01'
                    inbox_stream, false, perform pg_terminate_backend(pg_backend_pid())
                    seen, false, raise sqlstate '53200'
                    seen, false, perform pg_terminate_backend(pg_backend_pid())
                    stream, false, raise sqlstate '40001'
                    event, false, perform pg_terminate_backend(pg_backend_pid())
                    data_key, false, raise sqlstate '57014'
                    parked_matter, false, raise sqlstate '40001'
                    parked_message, false, perform pg_terminate_backend(pg_backend_pid())
                    inbox_offset, true, raise sqlstate '40001'
                    inbox_stream, true, perform pg_terminate_backend(pg_backend_pid())
                    """)
    void an_inbox_cut_off_at_any_step_does_all_of_it_once(String table, boolean atCommit, String action) {
        UUID whole = UUID.randomUUID();
        UUID broken = UUID.randomUUID();
        for (int version = 1; version <= 5; version++) {
            wire.paid(whole, version, version);
            wire.paid(broken, version, version == 3 ? Site.UNTHINKABLE : version);
        }
        SITE.fault(table, atCommit, action, 3);
        take(wire.all);

        assertThat(heard.keySet()).anyMatch(what -> what.startsWith("retrying"));
        assertThat(SITE.amounts(whole)).containsExactly(1, 2, 3, 4, 5);
        assertThat(SITE.amounts(broken)).containsExactly(1, 2);
        assertThat(seen(whole)).isEqualTo(5);
        assertThat(SITE.number("select count(*) from parked_message where matter = '" + broken + "'"))
                .isEqualTo(3);
        assertThat(positions()).containsEntry(PARTITION, 10L);
    }

    /** The control: effects in one transaction, offsets in the next. */
    @Test
    void offsets_stored_apart_from_the_effects_let_a_crash_repeat_them() {
        UUID ledger = UUID.randomUUID();
        wire.paid(ledger, 1, 1);
        for (int crash = 0; crash < 2; crash++) {
            // Committed, then killed before the offset was: the restarted one knows nothing of it.
            inbox(SITE, UUID.randomUUID().toString()).take(wire.all).await().indefinitely();
        }
        assertThat(SITE.amounts(ledger)).containsExactly(1, 1);
    }

    @Test
    void a_refusal_is_an_answer_and_stops_nothing() {
        UUID ledger = UUID.randomUUID();
        SITE.commands
                .handle(Ledger.LEDGER.intent(Site.TENANT, ledger, new LedgerCommand.Close()), TestDatabase.request())
                .await()
                .indefinitely();
        wire.paid(ledger, 1, 1);
        take(wire.all);
        assertThat(heard).isEqualTo(Map.of("taken", 1));
        assertThat(seen(ledger)).isEqualTo(1);
    }

    @Test
    void nobody_can_pass_for_another_tenant_for_several_or_for_all() {
        for (String tenant : List.of("*", "here,there", "there", "HERE", "", "here ")) {
            wire.paid(tenant, UUID.randomUUID(), 1, 1);
        }
        take(wire.all);
        assertThat(heard).isEqualTo(Map.of("unknown-tenant", 6));
    }

    @Test
    void keys_nobody_should_send_are_parked_too() {
        for (String key :
                Stream.of("", "with\0zero", "long".repeat(5_000), "\ud800").toList()) {
            wire.send(key, new byte[] {0, 1}, headers());
        }
        wire.send(null, null, headers());
        take(wire.all);
        assertThat(heard.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
        assertThat(positions()).containsEntry(PARTITION, 5L);
    }

    private static RecordHeaders headers() {
        return new RecordHeaders(
                Wire.message(Site.TENANT, UUID.randomUUID(), 1, 1).headers().toArray());
    }

    @Test
    void one_stream_that_speaks_of_two_matters_is_heard_in_both_whichever_comes_first() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String stream = "bank/schedule/" + UUID.randomUUID();
        for (UUID subject : List.of(one, other)) {
            var message = Wire.message(Site.TENANT, subject, subject.equals(one) ? 2 : 1, 1);
            message.headers()
                    .remove("ce_stream")
                    .add("ce_stream", stream.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            wire.send(message);
        }
        take(wire.all);
        assertThat(seen(one) + seen(other)).isEqualTo(2);
    }

    @Test
    void messages_left_out_are_noticed_and_nothing_is_taken() {
        UUID ledger = UUID.randomUUID();
        for (int version = 1; version <= 3; version++) {
            wire.paid(ledger, version, version);
        }
        take(wire.all.subList(0, 1));
        assertThatThrownBy(() -> take(wire.all.subList(2, 3))).isInstanceOf(Misplaced.class);
        assertThat(SITE.amounts(ledger)).containsExactly(1);
        take(wire.all.subList(1, 3));
        assertThat(SITE.amounts(ledger)).containsExactly(1, 2, 3);
    }

    @Test
    void two_consumers_at_once_on_one_partition_take_effect_once() {
        UUID ledger = UUID.randomUUID();
        for (int version = 1; version <= 200; version++) {
            wire.paid(ledger, version, version);
        }
        AtomicInteger behind = new AtomicInteger();
        var zombie = inbox.take(wire.all).subscribeAsCompletionStage();
        inbox(SITE, consumer)
                .take(wire.all)
                .onItem()
                .invoke(behind::incrementAndGet)
                .await()
                .indefinitely();
        zombie.join();
        assertThat(behind).hasValue(1);
        assertThat(SITE.amounts(ledger)).hasSize(200);
        assertThat(seen(ledger)).isEqualTo(200);
    }

    private Map<TopicPartition, Long> positions() {
        return inbox.positions(List.of(PARTITION)).await().indefinitely();
    }

    private static long seen(UUID ledger) {
        return SITE.number("select count(*) from seen where subject = '" + ledger + "'");
    }
}
