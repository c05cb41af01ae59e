package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** FAULTS R10: what is delivered more than once. */
class HeardOftenTest extends OfAnInbox {
    private static final int MATTERS = Scale.times(20);

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
        wire.batches(300)
                .forEach(batch -> inbox(SITE, UUID.randomUUID().toString()).take(batch));
        long effects = sent.keySet().stream().mapToLong(OfAnInbox::seen).sum();
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
}
