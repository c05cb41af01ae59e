package io.probity.assessment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.probity.eventsourcing.codec.EventCodec.Upcast;
import io.probity.policy.ConflictKind;
import java.util.Map;

/** How events in a shape that is no longer written are read, by the names of their types. */
final class OlderEvents {
    static final Map<String, Upcast> OF_ASSESSMENTS = Map.of(
            "assessment.conflict-managed.v1",
            new Upcast("assessment.conflict-managed.v2", OlderEvents::coveringEverything));

    static final Map<String, Upcast> OF_INVESTIGATIONS = Map.of(
            "investigation.conflict-managed.v1",
            new Upcast("investigation.conflict-managed.v2", OlderEvents::coveringEverything));

    private OlderEvents() {}

    /** A plan let its officer go on whatever became known of them: what was decided under one stands as it was. */
    private static ObjectNode coveringEverything(ObjectNode event) {
        for (ConflictKind kind : ConflictKind.values())
            event.withArray("covers").add(kind.name());
        return event;
    }
}
