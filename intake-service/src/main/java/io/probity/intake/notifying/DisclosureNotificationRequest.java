package io.probity.intake.notifying;

import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.DisclosureCommand.RecordNotification;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Which agency was notified, and on which day. */
public record DisclosureNotificationRequest(
        @NotBlank @Size(max = 100) String agency, @NotNull LocalDate on) {
    RecordNotification toCommand(Set<String> agencies, LocalDate today, Officer by, Instant at) {
        return new RecordNotification(agency, agencies, on, today, by, at);
    }
}
