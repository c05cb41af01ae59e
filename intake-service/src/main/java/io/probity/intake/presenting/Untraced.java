package io.probity.intake.presenting;

import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import java.util.UUID;

/** Requests of people who are on record under no name: nothing by which they came is kept beside what follows. */
public final class Untraced {
    private Untraced() {}

    /** @param actor what they are called, all alike */
    public static Request of(Request request, String actor) {
        return under(request.id(), request, actor);
    }

    /** The same of a receipt's holder: two who ask for the same, of a complaint each, are told apart. */
    static Request of(Request request, String actor, UUID complaint) {
        return under(request.id() + "/" + complaint, request, actor);
    }

    private static Request under(String id, Request request, String actor) {
        Metadata told = request.metadata();
        return new Request(
                id,
                request.fingerprint(),
                new Metadata(told.at(), actor, told.cause(), null),
                request.expectedVersion(),
                request.derived());
    }
}
