package io.probity.assessment.assessing;

import io.probity.policy.ConflictKind;
import java.util.Collection;
import java.util.Optional;

/**
 * What a register says about two people, by their opaque ids (HV-36).
 *
 * @param one the officer in whose entry it stands
 * @param other their manager, or whom they are close to
 */
public record Tie(Kind kind, String one, String other) {

    /** How two people are tied to each other. */
    public enum Kind {
        /** One reports to the other. */
        REPORTING_LINE,
        /** They are close: family, friends, business. */
        RELATIONSHIP;

        ConflictKind asConflict() {
            return switch (this) {
                case REPORTING_LINE -> ConflictKind.REPORTING_LINE;
                case RELATIONSHIP -> ConflictKind.RELATIONSHIP;
            };
        }
    }

    /** To whom somebody reports. */
    public Optional<String> managerOf(String officer) {
        return kind == Kind.REPORTING_LINE && one.equals(officer) ? Optional.of(other) : Optional.empty();
    }

    /** Whether it ties somebody to one of these, from whichever side it was recorded. */
    boolean joins(String somebody, Collection<String> others) {
        return (one.equals(somebody) && others.contains(other)) || (other.equals(somebody) && others.contains(one));
    }

    /** The side that is not one of these; nobody where both are, or neither is. */
    Optional<String> outsideOf(Collection<String> people) {
        if (people.contains(one) == people.contains(other)) return Optional.empty();
        return Optional.of(people.contains(one) ? other : one);
    }
}
