package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FencingTest {
    @Test
    void who_sleeps_past_its_lease_is_fenced_by_the_epoch_alone() {
        assertThat(Fencing.tried()).isEqualTo(new Fencing.Seen(false, true));
    }
}
