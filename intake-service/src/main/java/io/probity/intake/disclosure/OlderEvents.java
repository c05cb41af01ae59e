package io.probity.intake.disclosure;

import io.probity.eventsourcing.codec.EventCodec.Upcast;
import java.util.Map;

/** How events in a shape that is no longer written are read. */
public final class OlderEvents {
    /** By the names of their types. */
    public static final Map<String, Upcast> READ = Map.of(
            "disclosure.discloser-advised.v1",
            new Upcast("disclosure.discloser-advised.v2", event -> event.putNull("way")),
            "disclosure.notified.v1",
            new Upcast("disclosure.notified.v2", event -> event.put("due", "")));

    private OlderEvents() {}
}
