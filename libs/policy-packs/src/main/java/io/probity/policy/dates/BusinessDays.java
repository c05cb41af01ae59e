package io.probity.policy.dates;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The days on which offices work: no Saturday, no Sunday, no public holiday of the state, no day of the council's own. */
public final class BusinessDays {
    private static final HolidayManager AUSTRALIA =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.AUSTRALIA));

    /**
     * The day on which that many business days have gone by.
     *
     * @param calendar such as {@code au-qld}
     * @param shut whether the council's own offices are shut on a day
     */
    public static LocalDate after(LocalDate day, int days, String calendar, Predicate<LocalDate> shut) {
        LocalDate reached = day;
        for (int counted = 0; counted < days; ) {
            reached = reached.plusDays(1);
            if (isOneOf(reached, calendar) && !shut.test(reached)) counted++;
        }
        return reached;
    }

    private static boolean isOneOf(LocalDate day, String calendar) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !AUSTRALIA.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, state(calendar));
    }

    private static String state(String calendar) {
        return calendar.substring(calendar.indexOf('-') + 1);
    }

    private BusinessDays() {}
}
