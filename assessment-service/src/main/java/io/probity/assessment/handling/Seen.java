package io.probity.assessment.handling;

import io.probity.assessment.assessing.Assessment;
import io.probity.assessment.assessing.Circumstances;
import io.probity.eventsourcing.handling.Loaded;

/** An assessment as it is, and what the registers say of whom it concerns. */
public record Seen(Loaded<Assessment> loaded, Circumstances circumstances) {

    public Assessment state() {
        return loaded.state();
    }
}
