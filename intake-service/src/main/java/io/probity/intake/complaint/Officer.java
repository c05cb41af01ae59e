package io.probity.intake.complaint;

import java.util.Set;

/**
 * Who acts: an officer of the council, or somebody from outside it, who holds no office.
 *
 * @param id opaque, never a name
 * @param offices such as {@code manager}, {@code ceo}, {@code records-officer}
 */
public record Officer(String id, Set<String> offices) {
    /** The offices whose holders may write down what reached the council another way than by its web form. */
    private static final Set<String> RECORDING = Set.of(
            "records-officer",
            "complaints-officer",
            "manager",
            "supervisor",
            "director",
            "ceo",
            "cfo",
            "mayor",
            "pid-coordinator",
            "governance-manager");

    public Officer {
        offices = Set.copyOf(offices);
    }

    public boolean holds(String office) {
        return offices.contains(office);
    }

    /** May write down a complaint that somebody else made (HV-04, MC-02). */
    public boolean records() {
        return offices.stream().anyMatch(RECORDING::contains);
    }
}
