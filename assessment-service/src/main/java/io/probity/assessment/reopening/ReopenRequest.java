package io.probity.assessment.reopening;

import io.probity.assessment.assessing.AssessmentCommand.Reopen;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param ground late-conflict, new-information or error
 * @param reasons why it is decided anew
 */
record ReopenRequest(
        @Nullable @Size(max = 50) String ground,
        @Nullable @Size(max = 20_000) String reasons) {

    Reopen toCommand(Instant at, Officer by) {
        return new Reopen(Codes.named(Reopen.Ground.class, "ground", ground), Codes.text(reasons), at, by);
    }
}
