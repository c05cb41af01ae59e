package io.probity.policy;

import java.time.LocalDate;
import java.util.List;

/** A Queensland council's agreement with the CCC on how matters are referred, and its table of levels (HV-33). */
public record Section40Agreement(LocalDate from, List<Row> table) {

    /** What the agreement puts on a level. */
    public record Row(OutcomeCode level, String matters) {}

    public Section40Agreement {
        table = List.copyOf(table);
    }
}
