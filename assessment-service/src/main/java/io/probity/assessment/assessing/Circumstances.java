package io.probity.assessment.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the council's records say on the day something is done. It comes in with the command.
 *
 * @param agreedFrom since when the council has a section 40 agreement, by its own record (HV-33)
 * @param ties of everybody whom the matter concerns
 * @param holders who holds an office, by the office
 */
public record Circumstances(Optional<LocalDate> agreedFrom, List<Tie> ties, Map<String, String> holders) {

    /** Nothing is recorded. */
    public static final Circumstances NONE = new Circumstances(Optional.empty(), List.of(), Map.of());

    public Circumstances {
        ties = List.copyOf(ties);
        holders = Map.copyOf(holders);
    }
}
