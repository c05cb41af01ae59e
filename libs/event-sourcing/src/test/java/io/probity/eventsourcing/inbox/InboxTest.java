package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class InboxTest extends OfAnInbox {
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
        inbox(site, consumer).take(wire.all);

        assertThat(site.amounts(ledger)).containsExactly(7);
        assertThat(site.number("select count(*) from parked_message")).isEqualTo(1);
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

    /** All streams of a batch are looked at together: one that cannot be read is nobody else's. */
    @Test
    void a_matter_of_ours_that_cannot_be_read_waits_and_the_others_of_its_batch_go_on() {
        UUID spoilt = UUID.randomUUID();
        SITE.enterElsewhere(spoilt, 1);
        SITE.run("update event set data = '{' where stream = 'ledger/" + spoilt + "'");
        List<UUID> others = Stream.generate(UUID::randomUUID).limit(5).toList();
        others.forEach(one -> wire.paid(one, 1, 3));
        wire.paid(spoilt, 1, 3);
        others.forEach(one -> wire.paid(one, 2, 4));
        take(wire.all);

        assertThat(others).allSatisfy(one -> assertThat(SITE.amounts(one)).containsExactly(3, 4));
        assertThat(SITE.number("select count(*) from parked_message where message_key = '" + spoilt + "'"))
                .isEqualTo(1);
        assertThat(seen(spoilt)).isZero();
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
        CompletableFuture<Void> zombie = CompletableFuture.runAsync(() -> inbox.take(wire.all));
        inbox(SITE, consumer).take(wire.all);
        zombie.join();
        assertThat(SITE.amounts(ledger)).hasSize(200);
        assertThat(seen(ledger)).isEqualTo(200);
    }
}
