package io.probity.intake.scoping;

import io.probity.intake.complaint.ComplaintCommand.RefuseAsOutOfScope;
import io.probity.intake.complaint.Officer;
import io.probity.policy.OutOfScope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not handled as a complaint (HV-02).
 *
 * @param reason code of the policy's list
 * @param explanation what the complainant is told beyond the reason and the right place
 */
public record OutOfScopeRequest(
        @NotBlank @Size(max = 100) String reason,
        @Nullable @Size(max = 5_000) String explanation) {

    RefuseAsOutOfScope toCommand(List<OutOfScope> reasons, Officer by, Instant at) {
        return new RefuseAsOutOfScope(
                reason, reasons, Optional.ofNullable(explanation).filter(text -> !text.isBlank()), by, at);
    }
}
