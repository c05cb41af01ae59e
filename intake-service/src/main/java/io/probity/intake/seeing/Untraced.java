package io.probity.intake.seeing;

import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import java.time.Instant;
import java.util.OptionalInt;

/** A request that tells nobody who made it, nor from where it came: not beside an event, not on a wire. */
public final class Untraced {
    private Untraced() {}

    /** @param actor whom events name in place of the caller, such as {@code discloser} */
    public static Request request(String id, String fingerprint, String actor, Instant at) {
        return new Request(id, fingerprint, new Metadata(at, actor, id, null), OptionalInt.empty());
    }
}
