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

    /** Drafted, and neither sent nor given up. */
    sealed interface Unsettled extends Letter {
        LetterRef letter();

        /** How often sending was begun; the last is the number of the claim, where one holds. */
        int attempts();

        int failures();

        /** Whether nobody knows of an earlier attempt that it did not leave. */
        boolean mayHaveLeft();
    }

    /** @param notBefore when it is to be tried next */
    record Waiting(LetterRef letter, int attempts, int failures, boolean mayHaveLeft, Instant notBefore)
            implements Unsettled {}

    record Sending(LetterRef letter, int attempts, int failures, boolean mayHaveLeft, Instant since)
            implements Unsettled {
        boolean isClaimedAt(Instant at) {
            return at.isBefore(since.plus(CLAIM));
        }

        /** Of whoever let a claim run out, nobody knows how far they came. */
        Waiting ranOut() {
            return new Waiting(letter, attempts, failures, true, since.plus(CLAIM));
        }
    }

    /** Sent, posted, or without anybody to send it to. */
    record Settled(LetterRef letter) implements Letter {}
}
