package io.probity.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void the_median_of_three_is_the_one_in_the_middle_whatever_came_first() {
        assertThat(new Runs(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5.0);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(new Runs(List.of(4.0, 1.0, 2.0, 100.0)).median()).isEqualTo(3.0);
    }

    @Test
    void the_spread_goes_from_the_lowest_to_the_highest() {
        Runs runs = new Runs(List.of(9.0, 1.0, 5.0));
        assertThat(runs.lowest()).isEqualTo(1.0);
        assertThat(runs.highest()).isEqualTo(9.0);
    }

    @Test
    void what_was_never_measured_is_no_figure() {
        assertThatThrownBy(() -> new Runs(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
