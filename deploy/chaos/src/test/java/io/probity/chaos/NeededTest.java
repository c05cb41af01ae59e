package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NeededTest {
    private static final Needed LITTLE = needed(40, 50);

    @Test
    void what_grows_by_half_as_much_grows_clearly_less() {
        assertThat(LITTLE.growsLessThan(needed(45, 65))).isTrue();
        assertThat(LITTLE.growsLessThan(needed(45, 64))).isFalse();
        assertThat(LITTLE.growsLessThan(LITTLE)).isFalse();
    }

    @Test
    void where_neither_grows_neither_grows_less() {
        assertThat(needed(40, 39).growsLessThan(needed(40, 40))).isFalse();
    }

    @Test
    void a_process_that_did_not_say_shows_nothing() {
        Needed unknown = new Needed(OptionalLong.of(40), OptionalLong.empty());

        assertThat(LITTLE.growsLessThan(unknown)).isFalse();
        assertThat(unknown.growsLessThan(LITTLE)).isFalse();
        assertThat(unknown).hasToString("unknown (usually 40 MB)");
    }

    private static Needed needed(long usually, long flooded) {
        return new Needed(OptionalLong.of(usually), OptionalLong.of(flooded));
    }
}
