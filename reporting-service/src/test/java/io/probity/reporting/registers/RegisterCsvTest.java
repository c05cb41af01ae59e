package io.probity.reporting.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_cell_can_be_taken_for_a_formula(String value) {
        assertThat(RegisterCsv.cell(value)).startsWith("'");
    }

    @Test
    void what_is_not_known_is_an_empty_cell_and_a_date_is_as_it_is() {
        assertThat(RegisterCsv.cell(null)).isEmpty();
        assertThat(RegisterCsv.cell(LocalDate.of(2026, 7, 3))).isEqualTo("2026-07-03");
    }
}
