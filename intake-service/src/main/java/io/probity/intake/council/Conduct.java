package io.probity.intake.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When what is reported happened, as far as the form tells it.
 *
 * @param from its first day; empty where nobody said
 * @param until its last day, at the latest that of the report
 */
public record Conduct(Optional<LocalDate> from, LocalDate until) {

    /** Nothing is said of when it happened: it may have been on any day until the report. */
    public static Conduct untold(LocalDate reportedOn) {
        return new Conduct(Optional.empty(), reportedOn);
    }

    /** Whether a day of it may have been one of a term. */
    boolean fallsInto(Terms.Term term) {
        return !term.from().isAfter(until)
                && term.lastDay()
                        .filter(last -> from.filter(last::isBefore).isPresent())
                        .isEmpty();
    }
}
