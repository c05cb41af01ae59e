package io.probity.notification.duedates;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which a state's offices work: no Saturday, no Sunday, no public holiday of the state. */
final class BusinessDays {
    private static final HolidayManager AUSTRALIA =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.AUSTRALIA));

    /** @param calendar such as {@code au-qld} */
    static LocalDate after(LocalDate day, int days, String calendar) {
        LocalDate reached = day;
        for (int counted = 0; counted < days; ) {
            reached = reached.plusDays(1);
            if (includes(reached, calendar)) counted++;
        }
        return reached;
    }

    static boolean includes(LocalDate day, String calendar) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !AUSTRALIA.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, state(calendar));
    }

    private static String state(String calendar) {
        return calendar.substring(calendar.indexOf('-') + 1);
    }

    private BusinessDays() {}
}
