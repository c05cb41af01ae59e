package io.probity.appeals.review;

import java.util.Optional;
import java.util.Set;

/**
 * Who reviews: an office, and where that office so directed, the officer who conducts the review for it (Appendix C).
 *
 * @param office {@code ceo} or {@code mayor}; {@link #NOBODY} where both had a part
 */
public record Reviewer(String office, Optional<String> reviewOfficer) {

    public static final String CEO = "ceo";
    public static final String MAYOR = "mayor";

    /** No office of this council can review without judging its own cause. */
    public static final String NOBODY = "nobody";

    static Reviewer holding(String office) {
        return new Reviewer(office, Optional.empty());
    }

    /** The CEO for a manager's handling, the Mayor for the CEO's (HV-20); nobody judges their own cause. */
    static String officeFor(Matter matter) {
        return officeFor(matter, matter.officesInvolved());
    }

    /**
     * What the Mayor handled was about the CEO, who therefore does not review it; a Mayor who merely may not leaves it to them.
     *
     * @param barred the offices involved, and those whose holders may not
     */
    static String officeFor(Matter matter, Set<String> barred) {
        if (!barred.contains(CEO) && !matter.wasWithTheMayor()) return CEO;
        return barred.contains(MAYOR) ? NOBODY : MAYOR;
    }

    /** Where a review goes whose reviewer stood aside. */
    String next() {
        return office.equals(CEO) ? MAYOR : NOBODY;
    }

    boolean isHeldBy(Officer officer) {
        return officer.offices().contains(office);
    }

    boolean mayConduct(Officer officer) {
        return isHeldBy(officer) || reviewOfficer.filter(officer.id()::equals).isPresent();
    }
}
