package io.probity.intake.asking;

import io.probity.intake.complaint.ComplaintCommand.AskForInformation;
import io.probity.intake.complaint.Officer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** @param text what is missing, in words for whoever reported (HV-14) */
public record QuestionRequest(@NotNull @Size(max = 10_000) String text) {

    /** @param request by whose id a repeated question is the same */
    AskForInformation toCommand(String request, UUID complaint, Officer by, Instant at) {
        UUID question =
                UUID.nameUUIDFromBytes(("question\0" + complaint + "\0" + request).getBytes(StandardCharsets.UTF_8));
        return new AskForInformation(question, text, by, at);
    }
}
