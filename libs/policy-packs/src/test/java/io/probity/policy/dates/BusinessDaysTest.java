package io.probity.policy.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    /** Labour Day, the sovereign's birthday and the Friday before the AFL final are each one state's own. */
    @ParameterizedTest
    @CsvSource({
        "au-qld, 2026-05-01, 1, 2026-05-05",
        "au-vic, 2026-05-01, 1, 2026-05-04",
        "au-nsw, 2026-06-05, 1, 2026-06-09",
        "au-vic, 2026-06-05, 1, 2026-06-09",
        "au-qld, 2026-06-05, 1, 2026-06-08",
        "au-vic, 2026-11-02, 1, 2026-11-04",
        "au-nsw, 2026-10-02, 1, 2026-10-06",
        "au-qld, 2026-10-02, 1, 2026-10-06",
        "au-qld, 2026-04-02, 1, 2026-04-07",
        "au-vic, 2025-04-17, 3, 2025-04-24",
        "au-qld, 2027-12-24, 2, 2027-12-30",
        "au-nsw, 2026-12-24, 5, 2027-01-05"
    })
    void business_days_know_the_holidays_of_their_state(String calendar, LocalDate from, int days, LocalDate expected) {
        assertThat(BusinessDays.after(from, days, calendar, day -> false)).isEqualTo(expected);
    }

    @Test
    @Tag("HV-08")
    void a_day_on_which_the_council_is_shut_does_not_count() {
        LocalDate tuesday = LocalDate.of(2026, 8, 11);
        LocalDate show = LocalDate.of(2026, 8, 12);
        assertThat(BusinessDays.after(tuesday, 1, "au-qld", show::equals)).isEqualTo(LocalDate.of(2026, 8, 13));
        assertThat(BusinessDays.after(tuesday, 1, "au-qld", day -> false)).isEqualTo(show);
    }

    /** A state that the library does not know would silently have the holidays of the country alone. */
    @Test
    void every_calendar_that_a_pack_can_name_is_known_to_the_library_of_holidays() throws IOException {
        Set<String> states = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.AUSTRALIA))
                .getCalendarHierarchy()
                .getChildren()
                .keySet();
        try (var schema =
                BusinessDays.class.getClassLoader().getResourceAsStream("policies/schema/parts.schema.json")) {
            assertThat(new ObjectMapper().readTree(schema).at("/$defs/calendar/enum"))
                    .isNotEmpty()
                    .allSatisfy(calendar ->
                            assertThat(states).contains(calendar.asText().substring(3)));
        }
    }
}
