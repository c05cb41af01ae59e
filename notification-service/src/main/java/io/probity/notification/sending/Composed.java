package io.probity.notification.sending;

import io.probity.notification.letter.Parts;

/** What the attempt to write a letter came to. */
sealed interface Composed {

    /** @param parts what its text has of what the process asks for */
    record Ready(String to, String subject, String text, Parts parts) implements Composed {}

    /** The complaint is anonymous. */
    record NobodyToWriteTo() implements Composed {}

    /** What it is about was not heard of yet: another topic is ahead. */
    record NotYet() implements Composed {}

    /** @param reason a code for people who look after letters */
    record Impossible(String reason) implements Composed {}
}
