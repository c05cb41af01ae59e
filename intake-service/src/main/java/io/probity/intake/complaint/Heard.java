package io.probity.intake.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What other stages told of this complaint, kept until the order in which it came no longer matters.
 *
 * @param upheld appeals that were upheld, and have not led to a reopening yet
 * @param reviewsTold appeals whose outcome was told to the complainant
 */
public record Heard(Optional<String> outcome, boolean outcomeTold, List<String> upheld, List<String> reviewsTold) {
    static final Heard NOTHING = new Heard(Optional.empty(), false, List.of(), List.of());

    public Heard {
        upheld = List.copyOf(upheld);
        reviewsTold = List.copyOf(reviewsTold);
    }

    Heard outcome(String code) {
        return new Heard(Optional.of(code), outcomeTold, upheld, reviewsTold);
    }

    Heard told() {
        return new Heard(outcome, true, upheld, reviewsTold);
    }

    Heard upheld(String appeal) {
        return new Heard(outcome, outcomeTold, with(upheld, appeal), reviewsTold);
    }

    Heard reopened(String appeal) {
        return new Heard(
                outcome,
                outcomeTold,
                upheld.stream().filter(a -> !a.equals(appeal)).toList(),
                reviewsTold);
    }

    Heard reviewTold(String appeal) {
        return new Heard(outcome, outcomeTold, upheld, with(reviewsTold, appeal));
    }

    private static List<String> with(List<String> all, String one) {
        var longer = new ArrayList<>(all);
        longer.add(one);
        return longer;
    }
}
