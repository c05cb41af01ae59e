package io.probity.intake;

import io.probity.eventsourcing.codec.EventCodec.Upcast;
import java.util.Map;

/** How events in a shape that is no longer written are read, by the names of their types. */
final class OlderEvents {
    static final Map<String, Upcast> OF_PERSONS =
            Map.of("identity.marked.v1", new Upcast("identity.marked.v2", event -> event));

    static final Map<String, Upcast> OF_DISCLOSURES = Map.of(
            "disclosure.discloser-advised.v1",
            new Upcast("disclosure.discloser-advised.v2", event -> event.putNull("way")),
            "disclosure.notified.v1",
            new Upcast("disclosure.notified.v2", event -> event.put("due", "")));

    private OlderEvents() {}
}
