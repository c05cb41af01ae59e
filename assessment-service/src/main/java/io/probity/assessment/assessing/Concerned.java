package io.probity.assessment.assessing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a matter concerns, as the complaint told it.
 *
 * @param named officers whom the complaint names, whatever the header says
 * @param complainant an opaque reference; empty where the complaint is anonymous
 * @param handlers to whom the complaint was referred, one after the other
 */
public record Concerned(List<String> named, Optional<String> complainant, List<String> handlers) {

    public static Concerned named(List<String> officers) {
        return new Concerned(officers, Optional.empty(), List.of());
    }

    public Concerned by(String somebody) {
        return new Concerned(named, Optional.of(somebody), handlers);
    }

    public Concerned handledBy(String handler) {
        Stream<String> before = handlers.stream().filter(known -> !known.equals(handler));
        return new Concerned(
                named, complainant, Stream.concat(before, Stream.of(handler)).toList());
    }

    /** As if it had never been with somebody: it went back to whom it came from. */
    public Concerned notHandledBy(String handler) {
        return new Concerned(
                named,
                complainant,
                handlers.stream().filter(known -> !known.equals(handler)).toList());
    }

    boolean isWith(String handler) {
        return !handlers.isEmpty() && handlers.getLast().equals(handler);
    }

    /** Whoever had it in hand before it went to somebody else (HV-36). */
    boolean wasEarlierWith(String officer) {
        return handlers.contains(officer) && !isWith(officer);
    }
}
