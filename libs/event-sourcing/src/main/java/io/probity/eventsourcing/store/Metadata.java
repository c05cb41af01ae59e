package io.probity.eventsourcing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside every event.
 *
 * @param at when it happened, to the microsecond
 * @param actor who did it, an opaque id, never a name
 * @param cause what led to it: the id of a request, or {@code service/stream/version} of another event
 * @param trace the W3C traceparent of the call, where there is one
 */
public record Metadata(
        Instant at, String actor, String cause, @Nullable String trace) {}
