package io.probity.intake.seeing;

import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

/** Requests of people who are on record under no name: nothing by which they came is kept beside an event, or on a wire. */
public final class Untraced {
    private Untraced() {}

    /** @param actor whom events name in place of the caller, all alike, such as {@code discloser} */
    public static Request of(Request request, String actor) {
        return under(request.id(), request, actor);
    }

    /** The same of a receipt's holder: two who ask for the same, of a matter each, are told apart. */
    public static Request of(Request request, String actor, UUID matter) {
        return under(request.id() + "/" + matter, request, actor);
    }

    /** A request of its own, which leads back to none. */
    public static Request of(String id, String fingerprint, String actor, Instant at) {
        return new Request(id, fingerprint, metadata(id, actor, at), OptionalInt.empty());
    }

    private static Request under(String id, Request request, String actor) {
        return new Request(
                id,
                request.fingerprint(),
                metadata(request.id(), actor, request.metadata().at()),
                request.expectedVersion(),
                request.derived());
    }

    private static Metadata metadata(String cause, String actor, Instant at) {
        return new Metadata(at, actor, cause, null);
    }
}
