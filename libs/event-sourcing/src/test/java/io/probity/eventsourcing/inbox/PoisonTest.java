package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.wire.Site;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FAULTS R11: what cannot be applied. */
class PoisonTest extends OfAnInbox {
    /** FAULTS R11: one in a hundred is poison of some kind. Its matter waits, in order; the others do not. */
    @Test
    void poison_parks_its_own_matter_in_order_and_nobody_elses_and_can_be_tried_again() {
        int hundreds = Scale.times(1);
        int matters = 100 * hundreds;
        Site site = new Site();
        Inbox taking = inbox(site, consumer);
        List<UUID> ledgers = Stream.generate(UUID::randomUUID).limit(matters).toList();
        for (int version = 1; version <= 30; version++) {
            for (int n = 0; n < matters; n++) {
                poisoned(ledgers.get(n), n / hundreds, version);
            }
        }
        long slowest = 0;
        for (var batch : wire.batches(500)) {
            long begin = System.nanoTime();
            taking.take(batch);
            slowest = Math.max(slowest, System.nanoTime() - begin);
        }

        // No batch paused for what cannot be applied: whoever is not poisoned waited for nobody.
        assertThat(heard.keySet()).noneMatch(what -> what.startsWith("retrying"));
        List<Integer> everything = IntStream.rangeClosed(1, 30).boxed().toList();
        for (int n = 0; n < matters; n++) {
            assertThat(site.amounts(ledgers.get(n)))
                    .isEqualTo(n < 30 * hundreds ? everything.subList(0, 9) : everything);
        }
        assertThat(heard)
                .containsEntry("taken", (30 * 9 + 70 * 30) * hundreds)
                .containsEntry("undecodable", 5 * hundreds)
                .containsEntry("no-value", 5 * hundreds)
                .containsEntry("unknown-type", 5 * hundreds)
                .containsEntry("missing ce_type", 5 * hundreds)
                .containsEntry("failed: PgException 23514", 5 * hundreds)
                .containsEntry("failed: IllegalStateException", 5 * hundreds)
                .containsEntry(Taking.BEHIND_ANOTHER, 30 * 20 * hundreds);
        assertThat(taking.parking().list().await().indefinitely())
                .hasSize(30 * hundreds)
                .allSatisfy(matter -> assertThat(matter.messages()).isEqualTo(21))
                .noneSatisfy(matter -> assertThat(matter.reason()).contains("secret"));

        assertThat(retry(taking, ledgers.get(20 * hundreds)).reason()).contains("failed: PgException 23514");
        assertThat(retry(taking, ledgers.get(0)).reason()).contains("undecodable");
        site.mend();
        for (int n = 20 * hundreds; n < 30 * hundreds; n++) {
            assertThat(retry(taking, ledgers.get(n)).applied()).isEqualTo(21);
            List<Integer> mended = new ArrayList<>(everything);
            mended.set(9, n < 25 * hundreds ? Site.UNSEEABLE : Site.UNTHINKABLE);
            assertThat(site.amounts(ledgers.get(n))).isEqualTo(mended);
        }
        assertThat(taking.parking().list().await().indefinitely()).hasSize(20 * hundreds);
        FaultRecord.survived(
                "R11",
                "poison messages of 6 kinds (undecodable, empty, of no or an unknown type, refused by the database, by the"
                        + " reaction), one of a hundred",
                30L * hundreds,
                ("%d other matters went on, the slowest batch of 500 took %d ms; %d messages parked in order, %d of them"
                                + " applied once mended, 0 skipped")
                        .formatted(70 * hundreds, slowest / 1_000_000, 630 * hundreds, 210 * hundreds));
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
        skipping.take(List.of(wire.all.get(2)));
        assertThat(SITE.amounts(ledger)).containsExactly(1, 3);
        FaultRecord.controlFailed("R11", "skipping what cannot be applied", "a matter with a hole: 1, 3");
    }

    private static Parking.Retried retry(Inbox inbox, UUID ledger) {
        return inbox.parking().retry(ledger.toString()).await().indefinitely();
    }
}
