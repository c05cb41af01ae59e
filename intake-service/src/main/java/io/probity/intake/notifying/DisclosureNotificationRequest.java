package io.probity.intake.notifying;

import io.probity.intake.coordinating.CoordinatorsDesk.Asked;
import io.probity.intake.disclosure.DisclosureCommand.RecordNotification;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/** Which agency was notified, and on which day. */
public record DisclosureNotificationRequest(
        @NotBlank @Size(max = 100) String agency, @NotNull LocalDate on) {

    RecordNotification toCommand(Set<String> agencies, Asked asked) {
        return new RecordNotification(agency, agencies, on, asked.today(), asked.by(), asked.at());
    }
}
