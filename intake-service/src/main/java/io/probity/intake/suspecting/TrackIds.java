package io.probity.intake.suspecting;

import io.probity.edge.caller.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Under which ids a report out of a complaint stands, so that there is one of each. They are made by a key that is not in the
 * database: whoever has that alone finds neither from the other.
 */
record TrackIds(UUID report, UUID complainant, UUID represented) {

    /**
     * @param subjects whom the report is about: another one is about others, and hidden from them
     * @param ended how many reports about them have ended before this one
     */
    static TrackIds of(String council, UUID complaint, Set<String> subjects, int ended, Fingerprints fingerprints) {
        String[] whose = Stream.concat(
                        Stream.of(council, complaint.toString(), Integer.toString(ended)),
                        subjects.stream().sorted())
                .toArray(String[]::new);
        return new TrackIds(
                id("report", whose, fingerprints),
                id("report-complainant", whose, fingerprints),
                id("report-represented", whose, fingerprints));
    }

    private static UUID id(String what, String[] whose, Fingerprints fingerprints) {
        String[] parts = Stream.concat(Stream.of(what), Stream.of(whose)).toArray(String[]::new);
        return UUID.nameUUIDFromBytes(fingerprints.of(parts).getBytes(StandardCharsets.UTF_8));
    }
}
