package io.probity.policy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who reviews within the council what some of its offices handled or decided (HV-20).
 *
 * @param of the offices whose handling it is
 * @param by the offices that review it, in their order: each does where none before it may. Where there are none, the
 *     complainant is pointed to the agencies outside (HV-25)
 * @param clause the duty it comes from; {@code own} where no source says it
 */
public record InternalReview(List<String> of, List<String> by, String clause) {
    private static final String MANAGER = "manager";
    private static final String CEO = "ceo";
    private static final String MAYOR = "mayor";

    public InternalReview {
        of = List.copyOf(of);
        by = List.copyOf(by);
    }

    /**
     * The offices that can review what an office handled: nobody reviews what those above them did, and what the Mayor handled
     * is reviewed outside. Others see too little of an appeal.
     */
    public static List<String> ceiling(String office) {
        return switch (office) {
            case MANAGER -> List.of("director", "governance-manager", CEO, MAYOR);
            case CEO -> List.of(MAYOR);
            case MAYOR -> List.of();
            default -> List.of(CEO, MAYOR);
        };
    }

    /** All offices that a policy can have review something. */
    public static List<String> reviewers() {
        return ceiling(MANAGER);
    }

    /** As Hope Vale has it (HV-20), for where the policy is not installed any more. */
    public static List<String> usually(Collection<String> involved) {
        return Stream.of(CEO, MAYOR)
                .filter(reviewer ->
                        involved.stream().allMatch(office -> ceiling(office).contains(reviewer)))
                .toList();
    }

    /** Who reviews what each of several offices had a part in: whoever reviews all of them, in the order of the first. */
    static List<String> order(List<InternalReview> levels, Collection<String> involved) {
        return involved.stream().findFirst().stream()
                .flatMap(first -> by(levels, first).stream())
                .filter(reviewer ->
                        involved.stream().allMatch(office -> by(levels, office).contains(reviewer)))
                .toList();
    }

    private static List<String> by(List<InternalReview> levels, String office) {
        return levels.stream()
                .filter(level -> level.of().contains(office))
                .findFirst()
                .map(InternalReview::by)
                .orElseGet(List::of);
    }
}
