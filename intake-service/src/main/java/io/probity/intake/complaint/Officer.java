package io.probity.intake.complaint;

import io.probity.policy.Duty;
import java.util.Set;

/**
 * Who acts: an officer of the council, or somebody from outside it, who holds no office.
 *
 * @param id opaque, never a name
 * @param offices such as {@code manager}, {@code ceo}, {@code records-officer}
 */
public record Officer(String id, Set<String> offices) {
    public Officer {
        offices = Set.copyOf(offices);
    }

    public boolean holds(String office) {
        return offices.contains(office);
    }

    /** Whether a policy can have them write down what somebody else said (HV-04): whether the one in force does, it says. */
    public boolean records() {
        return offices.stream().anyMatch(Duty.RECORD_COMPLAINT.offices()::contains);
    }
}
