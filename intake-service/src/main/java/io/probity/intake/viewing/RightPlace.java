package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import java.time.Instant;
import java.util.Optional;

/** Why something is not handled as a complaint, and where to go with it (HV-02), as it was when that was decided. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RightPlace(
        String reason,
        String label,
        String rightPlace,
        String clause,
        Optional<String> explanation,
        Instant decidedAt) {

    public static RightPlace of(ComplaintRefusedAsOutOfScope e) {
        return new RightPlace(e.reason(), e.label(), e.rightPlace(), e.clause(), e.explanation(), e.at());
    }
}
