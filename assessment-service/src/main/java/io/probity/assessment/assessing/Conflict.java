package io.probity.assessment.assessing;

import io.probity.policy.ConflictKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A conflict of interest an officer declared, or a register told of (HV-36).
 *
 * @param offices the offices held when it was declared
 * @param nature what was declared; nothing where a register told of it
 * @param arrangement what was decided about it; empty as long as it is unmanaged
 * @param covers what was known when that was decided: a plan lets nobody go on for what is known later (IC-10)
 */
public record Conflict(
        String officer,
        List<String> offices,
        String nature,
        Optional<Arrangement> arrangement,
        Optional<String> steps,
        List<ConflictKind> covers) {

    public Conflict {
        covers = List.copyOf(covers);
    }

    /** How a conflict is dealt with. */
    public enum Arrangement {
        /** Takes no further part; what they answered is answered again by another officer. */
        STANDS_ASIDE,
        /** Goes on under the steps that were recorded. */
        CONTINUES_UNDER_PLAN
    }

    /** One that nobody declared: a register told of it, and somebody manages it. */
    public static Conflict toldByRegister(String officer) {
        return declared(officer, List.of(), "");
    }

    /** One that nothing was decided about yet. */
    public static Conflict declared(String officer, List<String> offices, String nature) {
        return new Conflict(officer, offices, nature, Optional.empty(), Optional.empty(), List.of());
    }

    public boolean bars() {
        return !arrangement.equals(Optional.of(Arrangement.CONTINUES_UNDER_PLAN));
    }

    boolean isUnmanaged() {
        return arrangement.isEmpty();
    }

    boolean isDeclared() {
        return !nature.isEmpty();
    }

    /** Whether a plan lets its officer go on though this is known of them. */
    boolean letsGoOnDespite(ConflictKind kind) {
        return !bars() && covers.contains(kind);
    }

    public Conflict managed(Arrangement how, String stepsTaken, Collection<ConflictKind> known) {
        return new Conflict(officer, offices, nature, Optional.of(how), Optional.of(stepsTaken), List.copyOf(known));
    }
}
