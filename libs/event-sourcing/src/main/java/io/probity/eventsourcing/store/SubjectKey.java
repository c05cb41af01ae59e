package io.probity.eventsourcing.store;

import io.vertx.core.buffer.Buffer;

/** A subject's key as the ring in the database holds it. */
public sealed interface SubjectKey {

    /** The subject was never heard of. */
    record None() implements SubjectKey {}

    /** Wrapped by its tenant's key. */
    record Wrapped(Buffer bytes) implements SubjectKey {}

    /** The subject was erased. */
    record Destroyed() implements SubjectKey {}
}
