package io.probity.assessment.assessing;

import java.util.List;
import java.util.Optional;

/**
 * A conflict of interest an officer declared, or a register told of (HV-36).
 *
 * @param offices the offices held when it was declared
 * @param nature what was declared; nothing where a register told of it
 * @param arrangement what was decided about it; empty as long as it is unmanaged
 */
public record Conflict(
        String officer,
        List<String> offices,
        String nature,
        Optional<Arrangement> arrangement,
        Optional<String> steps) {

    /** How a conflict is dealt with. */
    public enum Arrangement {
        /** Takes no further part; what they answered is answered again by another officer. */
        STANDS_ASIDE,
        /** Goes on under the steps that were recorded. */
        CONTINUES_UNDER_PLAN
    }

    /** One that nobody declared: a register told of it, and somebody manages it. */
    public static Conflict toldByRegister(String officer) {
        return new Conflict(officer, List.of(), "", Optional.empty(), Optional.empty());
    }

    public boolean bars() {
        return !arrangement.equals(Optional.of(Arrangement.CONTINUES_UNDER_PLAN));
    }

    boolean isUnmanaged() {
        return arrangement.isEmpty();
    }

    public Conflict managed(Arrangement how, String stepsTaken) {
        return new Conflict(officer, offices, nature, Optional.of(how), Optional.of(stepsTaken));
    }
}
