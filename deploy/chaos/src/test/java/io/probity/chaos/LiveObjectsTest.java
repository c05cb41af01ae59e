package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LiveObjectsTest {
    @Test
    void a_process_says_what_it_needs_and_not_what_it_has_thrown_away() {
        long pid = ProcessHandle.current().pid();
        long before = LiveObjects.megabytes(pid).orElseThrow();
        byte[] kept = new byte[64 * 1024 * 1024];

        long needed = LiveObjects.megabytes(pid).orElseThrow();

        assertThat(kept).isNotEmpty();
        assertThat(needed - before).isBetween(60L, 80L);
    }

    @Test
    void of_a_process_that_has_ended_nothing_is_known() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();

        assertThat(LiveObjects.megabytes(ended.pid())).isEqualTo(OptionalLong.empty());
    }
}
