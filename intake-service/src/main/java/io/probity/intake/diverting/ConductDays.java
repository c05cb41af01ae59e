package io.probity.intake.diverting;

import io.probity.edge.problems.Problems;
import io.probity.intake.council.Conduct;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which what is reported happened, as far as whoever reports knows them: it is diverted for what somebody did while
 * they held an office (MC-04).
 *
 * @param from the first; left out where it is not known
 * @param until the last; left out where it goes on, or is not known
 */
public record ConductDays(
        @Nullable LocalDate from, @Nullable LocalDate until) {

    /** @param given left out, it may have happened on any day until today */
    public static Conduct of(@Nullable ConductDays given, LocalDate today) {
        return given == null ? Conduct.untold(today) : given.until(today);
    }

    /** What is kept of it where the report is taken in: the days, before what the form says of them in words. */
    public static Optional<String> inWords(@Nullable ConductDays given, @Nullable String when) {
        String all = Stream.of(given == null ? "" : given.text(), when == null ? "" : when)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    private Conduct until(LocalDate today) {
        LocalDate last = until == null || until.isAfter(today) ? today : until;
        if (from != null && from.isAfter(last))
            throw Problems.unprocessable(
                    "conduct-days-crossed", "What happened began on or before its last day, and not after today.");
        return new Conduct(Optional.ofNullable(from), last);
    }

    private String text() {
        if (from == null) return until == null ? "" : "until " + until;
        return until == null ? "since " + from : from + " to " + until;
    }
}
