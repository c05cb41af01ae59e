package io.probity.appeals.review;

import io.probity.policy.InternalReview;
import io.probity.policy.Policies;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which offices may review a matter, by the policy it stands under (HV-20).
 *
 * @param offices each reviews where none before it may
 */
record Order(List<String> offices) {

    static Order of(Matter matter, Policies policies) {
        Set<String> involved = matter.officesInvolved();
        List<String> byPolicy = matter.complaint()
                .flatMap(known -> policies.installed(known.policy(), known.policyVersion()))
                .map(policy -> policy.reviewers(involved))
                .orElseGet(() -> InternalReview.usually(involved));
        boolean open =
                matter.complaint().filter(known -> !known.corruptConduct()).isPresent();
        return new Order(byPolicy.stream()
                // Whoever sees reports of corrupt conduct, and nobody else, reviews how one was handled, whatever a
                // policy says.
                .filter(office -> open || Reviewer.HEADS.contains(office))
                // What the Mayor had, if only in between, was about the CEO, who sees none of it.
                .filter(office -> !office.equals(Reviewer.CEO) || !matter.wasWithTheMayor())
                .toList());
    }

    /** The first that may; {@link Reviewer#NOBODY} where none may. */
    String first(Set<String> barred) {
        return firstOf(offices.stream(), barred);
    }

    /**
     * Where it goes from an office that may not have it: onwards. An office that is not in the order any more has no place in it
     * to go on from; to whoever stood aside it does not come back from there either.
     *
     * @param stoodAside the offices that had it and left it
     */
    String after(String office, Collection<String> stoodAside, Set<String> barred) {
        Predicate<String> upToIt = offices.contains(office) ? other -> !other.equals(office) : other -> false;
        return firstOf(
                offices.stream()
                        .dropWhile(upToIt)
                        .filter(other -> !other.equals(office) && !stoodAside.contains(other)),
                barred);
    }

    boolean has(String office) {
        return offices.contains(office);
    }

    private static String firstOf(Stream<String> offices, Set<String> barred) {
        return offices.filter(office -> !barred.contains(office)).findFirst().orElse(Reviewer.NOBODY);
    }
}
