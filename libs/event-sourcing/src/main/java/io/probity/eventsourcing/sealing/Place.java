package io.probity.eventsourcing.sealing;

import io.probity.eventsourcing.store.StreamId;
import java.nio.charset.StandardCharsets;

/** Where a sealed value belongs: moved to another tenant, stream, version or field, it does not open. */
public record Place(StreamId stream, int version, String field) {
    byte[] bytes() {
        return String.join("\n", stream.tenant(), stream.name(), Integer.toString(version), field)
                .getBytes(StandardCharsets.UTF_8);
    }
}
