package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.wire.Site;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffInboxTest extends OfAnInbox {
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
            inbox(SITE, UUID.randomUUID().toString()).take(wire.all);
        }
        assertThat(SITE.amounts(ledger)).containsExactly(1, 1);
    }
}
