package io.probity.notification.letter;

import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.time.LocalDate;

/** What became of a letter. */
public sealed interface LetterEvent {
    LetterRef letter();

    @EventType("letter.drafted.v1")
    record LetterDrafted(LetterRef letter, Instant at) implements LetterEvent {}

    /** @param mayHaveLeftBefore of an earlier attempt nobody knows whether it left: this one may be a duplicate */
    @EventType("letter.sending-begun.v1")
    record LetterSendingBegun(LetterRef letter, int attempt, boolean mayHaveLeftBefore, Instant at)
            implements LetterEvent {}

    @EventType("letter.sent.v1")
    record LetterSent(LetterRef letter, int attempt, String contentHash, Instant at) implements LetterEvent {}

    @EventType("letter.posted.v1")
    record LetterPosted(LetterRef letter, String officer, LocalDate postedOn, Instant at) implements LetterEvent {}

    /** @param tryAgainAt when the next attempt is due */
    @EventType("letter.failed.v1")
    record LetterFailed(LetterRef letter, int failures, String reason, Instant tryAgainAt, Instant at)
            implements LetterEvent {

        /** The reason where nobody knows whether the mail server took it: it fell silent, or hung up. */
        public static final String MAIL_SERVER_SILENT = "mail-server-silent";

        boolean mayHaveLeft() {
            return reason.equals(MAIL_SERVER_SILENT);
        }
    }

    @EventType("letter.without-recipient.v1")
    record LetterWithoutRecipient(LetterRef letter, Instant at) implements LetterEvent {}
}
