package io.probity.assessment.investigation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an investigation is asked to record, and has.
 *
 * @param objectives those that were answered (MC-16)
 * @param rightsConsideredBy who considered human rights last; empty while nobody did (HV-41)
 * @param losses each as it was recorded last (MC-18)
 */
public record AskedFor(List<Objective> objectives, Optional<String> rightsConsideredBy, List<Loss> losses) {

    static final AskedFor NOTHING_YET = new AskedFor(List.of(), Optional.empty(), List.of());

    AskedFor answered(Objective objective) {
        return new AskedFor(
                Stream.concat(objectives.stream(), Stream.of(objective))
                        .distinct()
                        .toList(),
                rightsConsideredBy,
                losses);
    }

    AskedFor rightsConsidered(String by) {
        return new AskedFor(objectives, Optional.of(by), losses);
    }

    AskedFor lost(Loss loss) {
        Stream<Loss> others = losses.stream().filter(known -> !known.id().equals(loss.id()));
        return new AskedFor(
                objectives,
                rightsConsideredBy,
                Stream.concat(others, Stream.of(loss)).toList());
    }

    boolean knows(Loss loss) {
        return losses.stream().anyMatch(known -> known.id().equals(loss.id()));
    }

    /** The objectives that nobody has answered yet. */
    public List<Objective> open() {
        return Arrays.stream(Objective.values())
                .filter(o -> !objectives.contains(o))
                .toList();
    }
}
