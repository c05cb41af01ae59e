package io.probity.eventsourcing.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A published event as it came in.
 *
 * @param tenant whose it is
 * @param subject the matter it is about: the message's key
 * @param stream the stream it comes from, in the service that published it, such as {@code intake/complaint/018f…}
 * @param version its version in that stream: what was taken in once is never taken in again
 * @param at when it happened
 * @param actor who did it, an opaque id
 */
public record Received<E>(String tenant, UUID subject, String stream, int version, Instant at, String actor, E event) {

    /** What an effect of this event names as its cause. */
    public String cause() {
        return stream + "/" + version;
    }
}
