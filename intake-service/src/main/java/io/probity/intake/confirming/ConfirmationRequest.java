package io.probity.intake.confirming;

import io.probity.intake.complaint.ComplaintCommand.ConfirmVerbalRecord;
import io.probity.intake.complaint.Officer;
import io.probity.policy.Authority;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What was settled with the complainant (HV-12).
 *
 * @param accurate whether they agree with the record
 * @param whatHappensNext what they were told
 */
public record ConfirmationRequest(
        @NotNull Boolean accurate,
        @NotNull @Size(max = 5_000) String whatHappensNext) {

    ConfirmVerbalRecord toCommand(Authority takingDown, Officer by, Instant at) {
        return new ConfirmVerbalRecord(accurate, whatHappensNext, takingDown, by, at);
    }
}
