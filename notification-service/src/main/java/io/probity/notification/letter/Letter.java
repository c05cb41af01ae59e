package io.probity.notification.letter;

import java.time.Duration;
import java.time.Instant;

/** How a letter stands. */
public sealed interface Letter {

    /** How long a claim holds before its holder counts as gone. */
    Duration CLAIM = Duration.ofMinutes(2);

    /** Whether somebody should take it up: what a list says of that may be a moment old. */
    default boolean isToBeSentAt(Instant at) {
        return switch (this) {
            case Waiting w -> !at.isBefore(w.notBefore());
            case Sending s -> !s.isClaimedAt(at);
            case NotDrafted _, Settled _ -> false;
        };
    }

    record NotDrafted() implements Letter {}

    /**
     * @param attempts how often sending was begun
     * @param mayHaveLeft whether nobody knows of one of these that it did not leave
     * @param notBefore when it is to be tried next
     */
    record Waiting(LetterRef letter, int attempts, int failures, boolean mayHaveLeft, Instant notBefore)
            implements Letter {}

    /** @param mayHaveLeft before this attempt */
    record Sending(LetterRef letter, int attempts, int failures, boolean mayHaveLeft, Instant since) implements Letter {
        boolean isClaimedAt(Instant at) {
            return at.isBefore(since.plus(CLAIM));
        }
    }

    /** Sent, posted, or without anybody to send it to. */
    record Settled(LetterRef letter) implements Letter {}
}
