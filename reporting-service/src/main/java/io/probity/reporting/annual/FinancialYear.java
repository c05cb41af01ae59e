package io.probity.reporting.annual;

import io.probity.edge.problems.Problems;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From 1 July to 30 June, such as {@code 2026-27}. */
record FinancialYear(int begins) {
    private static final Pattern TEXT = Pattern.compile("(20\\d{2})-(\\d{2})");

    /** The year that is named, or the one today is in. */
    static FinancialYear named(@Nullable String text, LocalDate today) {
        return text == null ? containing(today) : parse(text);
    }

    static FinancialYear containing(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.JULY) < 0 ? day.getYear() - 1 : day.getYear());
    }

    static FinancialYear parse(String text) {
        var parts = TEXT.matcher(text);
        if (parts.matches()) {
            int begins = Integer.parseInt(parts.group(1));
            if ((begins + 1) % 100 == Integer.parseInt(parts.group(2))) return new FinancialYear(begins);
        }
        throw Problems.badRequest("year-unreadable", "year is a financial year, such as 2026-27.");
    }

    LocalDate from() {
        return LocalDate.of(begins, Month.JULY, 1);
    }

    LocalDate to() {
        return LocalDate.of(begins + 1, Month.JUNE, 30);
    }

    String text() {
        return begins + "-" + "%02d".formatted((begins + 1) % 100);
    }
}
