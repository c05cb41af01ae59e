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

    /**
     * Whether they hold an office that works for the council and looks into nothing it is told: a policy can have them write down
     * what somebody else said (HV-04), and whether the one in force does, it says. What no duty of a policy is about, such as
     * keeping a complaint's file, they may as such.
     */
    public boolean records() {
        return offices.stream().anyMatch(Duty.RECORD_COMPLAINT.offices()::contains);
    }
}
