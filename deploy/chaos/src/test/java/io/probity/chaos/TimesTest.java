package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Random RANDOM = new Random(1);

    @Test
    void a_quantile_is_a_time_that_was_measured() {
        Times times = new Times(List.of(1.0, 2.0, 3.0, 4.0, 100.0));

        assertThat(times.quantile(0.5)).isEqualTo(3.0);
        assertThat(times.p95()).isEqualTo(100.0);
        assertThat(new Times(List.of()).p95()).isNaN();
    }

    @Test
    void times_of_one_kind_do_not_differ() {
        assertThat(Math.abs(around(50).differs(around(50)))).isLessThan(4.5);
    }

    @Test
    void a_difference_of_a_fifth_of_what_they_vary_is_seen_in_two_thousand() {
        assertThat(around(52).differs(around(50))).isGreaterThan(4.5);
        assertThat(around(50).differs(around(52))).isLessThan(-4.5);
    }

    private static Times around(int millis) {
        return Times.of(IntStream.range(0, 2000)
                .mapToObj(n -> Duration.ofNanos((long) ((millis + 10 * RANDOM.nextGaussian()) * 1e6)))
                .toList());
    }
}
