package io.probity.eventsourcing.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.decider.EventType;
import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.store.StreamId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventCodecTest {
    private static final StreamId STREAM = new StreamId("here", "ledger", new UUID(0, 1));
    private static final DataKey KEY = DataKey.generate(TestDatabase.KEYS, "here", "ledger");
    private final EventCodec<LedgerEvent> codec = new EventCodec<>(LedgerEvent.class, Ledger.LEDGER.upcasts());

    @Test
    void an_event_that_is_no_longer_written_is_read_in_its_new_shape() {
        var old = new EventCodec.Written("ledger.entered.v1", "{\"note\":\"n\",\"sum\":4}");

        assertThat(codec.read(old, STREAM, 1, KEY)).isEqualTo(new LedgerEvent.Entered("n", 4, Optional.empty()));
    }

    /** What an earlier version held in clear, and the later one seals, is no way around a key that was destroyed. */
    @Test
    void what_is_confidential_today_is_not_read_of_an_old_event_either_once_the_key_is_destroyed() {
        var old = new EventCodec.Written("ledger.entered.v1", "{\"note\":\"n\",\"sum\":4}");

        assertThat(codec.read(old, STREAM, 1, DataKey.destroyed()))
                .isEqualTo(new LedgerEvent.Entered("[erased]", 4, Optional.empty()));
        assertThat(codec.readSealed(old)).isEqualTo(new LedgerEvent.Entered("[sealed]", 4, Optional.empty()));
    }

    @Test
    void an_unknown_event_stops_whoever_reads_it_and_is_never_skipped() { // FAULTS R27
        assertThatThrownBy(() -> codec.readSealed(new EventCodec.Written("ledger.burnt.v1", "{}")))
                .hasMessageContaining("ledger.burnt.v1");
    }

    @Test
    void an_event_that_cannot_be_read_is_not_quoted_in_the_error() {
        var broken = new EventCodec.Written("ledger.entered.v2", "{\"note\":\"private\",\"amount\":\"private\"}");

        assertThatThrownBy(() -> codec.readSealed(broken))
                .hasMessageNotContaining("private")
                .hasNoCause();
    }

    @Test
    void words_that_look_like_a_sealed_value_are_words() {
        LedgerEvent typed = new LedgerEvent.Entered("{\"$sealed\":\"AAAA\"}", 1, Optional.empty());

        assertThat(codec.read(codec.write(typed, STREAM, 1, KEY), STREAM, 1, KEY))
                .isEqualTo(typed);
    }

    sealed interface Nameless {
        record Something() implements Nameless {}
    }

    sealed interface Twins {
        @EventType("same.v1")
        record One() implements Twins {}

        @EventType("same.v1")
        record Other() implements Twins {}
    }

    @Test
    void every_event_has_a_name_and_no_two_have_the_same() {
        assertThatThrownBy(() -> new EventCodec<>(Nameless.class, Map.of())).hasMessageContaining("no @EventType");
        assertThatThrownBy(() -> new EventCodec<>(Twins.class, Map.of())).hasMessageContaining("named twice");
    }

    @Test
    void a_snapshot_of_another_shape_or_another_place_is_passed_over() { // FAULTS R28
        StateCodec<Ledger> states = new StateCodec<>(Ledger.class);
        byte[] snapshot = states.write(new Ledger.Open(1, 2), STREAM, 1, KEY);

        assertThat(states.read(snapshot, STREAM, 1, KEY)).contains(new Ledger.Open(1, 2));
        assertThat(states.read(snapshot, STREAM, 2, KEY)).isEmpty();
        assertThat(new StateCodec<>(LedgerEvent.class).read(snapshot, STREAM, 1, KEY))
                .isEmpty();
    }
}
