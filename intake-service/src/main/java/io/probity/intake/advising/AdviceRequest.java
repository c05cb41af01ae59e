package io.probity.intake.advising;

import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureCommand.AdviseDiscloser;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** What the discloser was advised, and when. */
public record AdviceRequest(
        @NotNull @Size(max = 20_000) String advice, @NotNull LocalDate on) {
    AdviseDiscloser toCommand(LocalDate today, Officer by, Instant at) {
        return new AdviseDiscloser(advice, on, today, by, at);
    }
}
