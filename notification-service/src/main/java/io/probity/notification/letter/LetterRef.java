package io.probity.notification.letter;

import java.util.Optional;
import java.util.UUID;

/**
 * Which letter, in which complaint.
 *
 * @param about what its text is fetched by in the service that took it
 * @param meets the clock that stops when it is sent
 */
public record LetterRef(UUID id, UUID complaint, LetterKind kind, String about, Optional<UUID> meets) {

    /** The same letter, as that which a clock waits for. */
    public LetterRef meeting(UUID clock) {
        return new LetterRef(id, complaint, kind, about, Optional.of(clock));
    }
}
