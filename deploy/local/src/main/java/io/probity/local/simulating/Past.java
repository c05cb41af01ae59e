package io.probity.local.simulating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of a council's matters.
 *
 * @param agreedFrom since when it has a section 40 agreement
 */
public record Past(List<PastClock> clocks, List<PastAssessment> assessments, Optional<LocalDate> agreedFrom) {

    public Past {
        clocks = List.copyOf(clocks);
        assessments = List.copyOf(assessments);
    }

    /** Of it, what began or was decided on that day or later. */
    public Past since(LocalDate day) {
        return new Past(
                clocks.stream().filter(c -> !c.from().isBefore(day)).toList(),
                assessments.stream().filter(a -> !a.endorsed().isBefore(day)).toList(),
                agreedFrom);
    }
}
