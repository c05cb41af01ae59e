package io.probity.reporting.annual;

import io.probity.edge.problems.Problems;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A financial year, such as {@code 2026-27}.
 *
 * @param begins the year in which it begins
 * @param firstDay as the law has it, such as 1 July
 */
record FinancialYear(int begins, MonthDay firstDay) {
    private static final Pattern TEXT = Pattern.compile("(20\\d{2})-(\\d{2})");

    /** The year that is named, or the one today is in. */
    static FinancialYear named(@Nullable String text, MonthDay firstDay, LocalDate today) {
        return text == null ? containing(today, firstDay) : parse(text, firstDay);
    }

    static FinancialYear containing(LocalDate day, MonthDay firstDay) {
        boolean notYetBegun = day.isBefore(firstDay.atYear(day.getYear()));
        return new FinancialYear(notYetBegun ? day.getYear() - 1 : day.getYear(), firstDay);
    }

    static FinancialYear parse(String text, MonthDay firstDay) {
        var parts = TEXT.matcher(text);
        if (parts.matches()) {
            int begins = Integer.parseInt(parts.group(1));
            if ((begins + 1) % 100 == Integer.parseInt(parts.group(2))) return new FinancialYear(begins, firstDay);
        }
        throw Problems.badRequest("year-unreadable", "year is a financial year, such as 2026-27.");
    }

    LocalDate from() {
        return firstDay.atYear(begins);
    }

    LocalDate to() {
        return firstDay.atYear(begins + 1).minusDays(1);
    }

    String text() {
        return begins + "-" + "%02d".formatted((begins + 1) % 100);
    }
}
