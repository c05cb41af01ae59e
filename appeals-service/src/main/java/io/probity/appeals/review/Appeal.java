package io.probity.appeals.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the complainant asks to have reviewed.
 *
 * @param grounds in the complainant's own words
 * @param information given since (HV-46)
 */
public record Appeal(
        String id, Set<About> about, String grounds, String desiredResult, Instant lodgedAt, List<String> information) {

    /** What the complainant is not satisfied with. */
    public enum About {
        HANDLING,
        REMEDY
    }

    Appeal with(String more) {
        return new Appeal(
                id,
                about,
                grounds,
                desiredResult,
                lodgedAt,
                Stream.concat(information.stream(), Stream.of(more)).toList());
    }
}
