package io.probity.intake.acknowledging;

import io.probity.intake.complaint.ComplaintCommand.AcknowledgeComplaint;
import io.probity.intake.complaint.Officer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What the letter of acknowledgement says (HV-09).
 *
 * @param understanding the subject of the complaint, as understood
 * @param nextSteps what will happen next
 */
public record AcknowledgementRequest(
        @NotNull @Size(max = 10_000) String understanding,
        @NotNull @Size(max = 10_000) String nextSteps) {

    AcknowledgeComplaint toCommand(Officer by, Instant at) {
        return new AcknowledgeComplaint(understanding, nextSteps, by, at);
    }
}
