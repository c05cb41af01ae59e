package io.probity.notification;

import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Metadata;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

/** This service, where it acts unasked. */
public final class Self {
    private static final String ACTOR = "notification-service";

    /** A request of its own: each is a new one, for deciders see to it that nothing happens twice. */
    public static Request request(Instant at) {
        String id = ACTOR + ":" + UUID.randomUUID();
        return new Request(id, id, new Metadata(at, ACTOR, id, null), OptionalInt.empty());
    }

    private Self() {}
}
