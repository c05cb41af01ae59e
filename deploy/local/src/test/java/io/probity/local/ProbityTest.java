package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbityTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "up --help", "logs -h", "policy --help", "policy check --help"})
    void whoever_asks_what_a_command_does_is_told_and_nothing_is_done(String asked) {
        assertThat(Probity.run(new Probity(), asked.split(" "))).isZero();
    }
}
