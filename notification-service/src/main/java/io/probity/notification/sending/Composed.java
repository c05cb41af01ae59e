package io.probity.notification.sending;

import io.probity.notification.letter.Parts;

/** What the attempt to write a letter came to. */
sealed interface Composed {

    /** It can leave. */
    sealed interface Written extends Composed {
        String subject();

        String text();

        /** What its text has of what the process asks for. */
        Parts parts();
    }

    /** @param to an address for mail */
    record Ready(String to, String subject, String text, Parts parts) implements Written {}

    /** Whoever reported gave no name, and reads it with their receipt (HV-14). */
    record ForReceipt(String subject, String text, Parts parts) implements Written {}

    /** The complaint is anonymous, and nobody holds a receipt for it. */
    record NobodyToWriteTo() implements Composed {}

    /** What it is about was not heard of yet: another topic is ahead. */
    record NotYet() implements Composed {}

    /** @param reason a code for people who look after letters */
    record Impossible(String reason) implements Composed {}
}
