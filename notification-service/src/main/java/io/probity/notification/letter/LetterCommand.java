package io.probity.notification.letter;

import java.time.Instant;
import java.time.LocalDate;

/** What can be asked of a letter. */
public sealed interface LetterCommand {
    Instant at();

    record DraftLetter(LetterRef letter, Instant at) implements LetterCommand {}

    /** Claims the letter: nobody else sends it meanwhile. */
    record BeginSending(Parts parts, Instant at) implements LetterCommand {}

    /**
     * @param attempt the number of the claim under which it left
     * @param contentHash SHA-256 of what was sent, in hex
     */
    record RecordSent(int attempt, String contentHash, Instant at) implements LetterCommand {}

    /**
     * @param attempt the last that whoever failed knew of: a claim made since is somebody else's, and holds
     *     until it runs out
     * @param reason a code, never the text of an error
     */
    record RecordFailure(int attempt, String reason, Instant at) implements LetterCommand {}

    /** The complaint is anonymous. */
    record FindNobodyToWriteTo(Instant at) implements LetterCommand {}

    /** An officer put it into the post, where there is no e-mail address. */
    record RecordPosted(String officer, LocalDate postedOn, Instant at) implements LetterCommand {}
}
