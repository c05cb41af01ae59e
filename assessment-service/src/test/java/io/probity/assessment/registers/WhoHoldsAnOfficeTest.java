package io.probity.assessment.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HV-37")
class WhoHoldsAnOfficeTest {
    private static final LocalDate FIRST_BEGAN = LocalDate.of(2020, 3, 1);
    private static final LocalDate SECOND_BEGAN = LocalDate.of(2024, 3, 1);
    private static final LocalDate SECOND_ENDED = LocalDate.of(2026, 6, 30);

    private static final List<OfficeHolderRow> MAYORS =
            List.of(row("mayor-1", FIRST_BEGAN, null), row("mayor-2", SECOND_BEGAN, SECOND_ENDED));

    @Test
    void an_office_is_held_to_the_last_day_of_the_term() {
        assertThat(Registers.holders(MAYORS, SECOND_ENDED)).containsEntry("mayor", "mayor-2");
    }

    @Test
    void an_office_that_was_left_does_not_go_back_to_whoever_held_it_before() {
        assertThat(Registers.holders(MAYORS, SECOND_ENDED.plusDays(1))).isEmpty();
    }

    private static OfficeHolderRow row(String holder, LocalDate since, @Nullable LocalDate lastDay) {
        OfficeHolderRow row = new OfficeHolderRow();
        row.office = "mayor";
        row.holder = holder;
        row.since = since;
        row.lastDay = lastDay;
        return row;
    }
}
