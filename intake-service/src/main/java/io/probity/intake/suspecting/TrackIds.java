package io.probity.intake.suspecting;

import io.probity.edge.caller.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Under which ids a complaint's report stands, so that there is one of each. They are made by a key that is not in the
 * database: whoever has that alone finds neither from the other.
 */
record TrackIds(UUID report, UUID complainant, UUID represented) {

    static TrackIds of(String council, UUID complaint, Fingerprints fingerprints) {
        return new TrackIds(
                id("report", council, complaint, fingerprints),
                id("report-complainant", council, complaint, fingerprints),
                id("report-represented", council, complaint, fingerprints));
    }

    private static UUID id(String what, String council, UUID complaint, Fingerprints fingerprints) {
        return UUID.nameUUIDFromBytes(
                fingerprints.of(what, council, complaint.toString()).getBytes(StandardCharsets.UTF_8));
    }
}
