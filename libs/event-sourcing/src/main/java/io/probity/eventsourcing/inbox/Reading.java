package io.probity.eventsourcing.inbox;

import org.jspecify.annotations.Nullable;

/** What a record turned out to be. */
sealed interface Reading {

    /** An event somebody here waits for. */
    record Message(Received<?> received, @Nullable String trace) implements Reading {}

    /** An event of the published language nobody here waits for. */
    record Unwanted() implements Reading {}

    /** @param reason a class of reason, never data */
    record Unreadable(String reason) implements Reading {}
}
