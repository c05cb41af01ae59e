package io.probity.appeals.review;

import io.probity.policy.InternalReview;
import io.probity.policy.Policies;
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

    /** Whoever sees reports of corrupt conduct, and nobody else, reviews how one was handled, whatever a policy says. */
    private static final Set<String> SEE_CORRUPT_CONDUCT = Set.of(Reviewer.CEO, Reviewer.MAYOR);

    static Order of(Matter matter, Policies policies) {
        Set<String> involved = matter.officesInvolved();
        List<String> byPolicy = matter.complaint()
                .flatMap(known -> policies.installed(known.policy(), known.policyVersion()))
                .map(policy -> policy.reviewers(involved))
                .orElseGet(() -> InternalReview.usually(involved));
        boolean open =
                matter.complaint().filter(known -> !known.corruptConduct()).isPresent();
        return new Order(byPolicy.stream()
                .filter(office -> open || SEE_CORRUPT_CONDUCT.contains(office))
                // What the Mayor had, if only in between, was about the CEO, who sees none of it.
                .filter(office -> !office.equals(Reviewer.CEO) || !matter.wasWithTheMayor())
                .toList());
    }

    /** The first that may; {@link Reviewer#NOBODY} where none may. */
    String first(Set<String> barred) {
        return firstOf(offices.stream(), barred);
    }

    /** Where it goes from an office that may not have it: onwards, for whoever stood aside before has it no more. */
    String after(String office, Set<String> barred) {
        Predicate<String> upToIt = offices.contains(office) ? other -> !other.equals(office) : other -> false;
        return firstOf(offices.stream().dropWhile(upToIt).filter(other -> !other.equals(office)), barred);
    }

    boolean has(String office) {
        return offices.contains(office);
    }

    private static String firstOf(Stream<String> offices, Set<String> barred) {
        return offices.filter(office -> !barred.contains(office)).findFirst().orElse(Reviewer.NOBODY);
    }
}
