package io.probity.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {
    private final Figure limit = Figure.of("limit", "/s", List.of(1_000.0));

    @Test
    void a_ratio_is_met_by_the_median_and_not_by_the_best_run() {
        Figure figure = Figure.of("ours", "/s", List.of(900.0, 950.0, 2_000.0))
                .against(limit)
                .target(new Target.AtLeastRatio(1.0));
        assertThat(figure.met()).contains(false);
        assertThat(figure.target(new Target.AtLeastRatio(0.95)).met()).contains(true);
    }

    @Test
    void a_rate_is_met_from_its_bound_on() {
        assertThat(limit.target(new Target.AtLeast(1_000)).met()).contains(true);
        assertThat(limit.target(new Target.AtLeast(1_001)).met()).contains(false);
    }

    @Test
    void a_time_is_met_up_to_its_bound() {
        assertThat(limit.target(new Target.AtMost(1_000)).met()).contains(true);
        assertThat(limit.target(new Target.AtMost(999)).met()).contains(false);
    }

    @Test
    void nothing_is_met_where_nothing_was_aimed_at() {
        assertThat(limit.met()).isEmpty();
    }
}
