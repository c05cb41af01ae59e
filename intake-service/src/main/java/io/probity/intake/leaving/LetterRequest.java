package io.probity.intake.leaving;

import io.probity.intake.complaint.ComplaintCommand.LeaveLetter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as it would have left.
 *
 * @param letter its id: the same letter lies there once
 * @param kind what it is for, such as {@code outcome}
 */
public record LetterRequest(
        @NotNull UUID letter,
        @NotBlank @Size(max = 100) String kind,
        @NotBlank @Size(max = 1_000) String subject,
        @NotBlank @Size(max = 100_000) String text) {

    LeaveLetter toCommand(Instant at) {
        return new LeaveLetter(letter, kind, subject, text, at);
    }
}
