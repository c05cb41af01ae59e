package io.probity.intake.consulting;

import io.probity.edge.problems.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day that is asked for. */
public final class AskedDay {
    private AskedDay() {}

    /** Fails with 422 where it is none. */
    public static LocalDate of(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Problems.unprocessable("day-unreadable", "A day is written as 2026-03-02.");
        }
    }
}
