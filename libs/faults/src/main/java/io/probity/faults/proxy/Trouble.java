package io.probity.faults.proxy;

import java.time.Duration;
import java.util.function.Predicate;

/** What is wrong with one direction of a line. */
public sealed interface Trouble {

    /** Nothing. */
    record None() implements Trouble {}

    /** All that is sent arrives so much later. */
    record Delay(Duration by) implements Trouble {}

    /** A few bytes at a time, with a pause after each. */
    record Slices(int bytes, Duration pause) implements Trouble {}

    /** Nothing gets through for as long as this lasts; then all of it does. */
    record Held() implements Trouble {}

    /** A half-open connection: it is accepted, and what is sent is swallowed. It never recovers; later ones do. */
    record Silence() implements Trouble {}

    /** After so many bytes more the connection is reset. */
    record CutAfter(long bytes) implements Trouble {}

    /** The connection is reset in front of such a message; only what PostgreSQL says is understood. */
    record CutBefore(Predicate<PostgresMessage> message) implements Trouble {}
}
