package io.probity.intake.adding;

import io.probity.intake.complaint.ComplaintCommand.AddInformation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param question id of the question it answers; without it, it is something that nobody asked for */
public record InformationRequest(
        @NotNull @Size(max = 20_000) String text, @Nullable UUID question) {

    AddInformation toCommand(Instant at) {
        return new AddInformation(Optional.ofNullable(question), text, at);
    }
}
