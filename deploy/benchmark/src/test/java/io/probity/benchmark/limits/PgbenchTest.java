package io.probity.benchmark.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.servers.ServerFailure;
import org.junit.jupiter.api.Test;

class PgbenchTest {

    @Test
    void the_rate_is_read_from_what_pgbench_says() {
        assertThat(Pgbench.rate("""
                        number of failed transactions: 0 (0.000%)
                        latency average = 10.1 ms
                        tps = 12673.504511 (without initial connection time)
                        """)).isEqualTo(12673.504511);
    }

    @Test
    void a_run_with_failures_is_no_figure() {
        assertThatThrownBy(() -> Pgbench.rate("""
                        number of failed transactions: 3 (0.010%)
                        tps = 12673.504511 (without initial connection time)
                        """)).isInstanceOf(ServerFailure.class);
    }

    @Test
    void words_without_a_rate_are_no_figure() {
        assertThatThrownBy(() -> Pgbench.rate("pgbench: error: connection failed"))
                .isInstanceOf(ServerFailure.class);
    }
}
