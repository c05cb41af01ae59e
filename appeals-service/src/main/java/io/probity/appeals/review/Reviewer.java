package io.probity.appeals.review;

import java.util.Optional;

/**
 * Who reviews: an office, and where that office so directed, the officer who conducts the review for it (Appendix C).
 *
 * @param office one that the policy names, such as {@code ceo} or {@code mayor} (HV-20); {@link #NOBODY} where none of them may
 */
public record Reviewer(String office, Optional<String> reviewOfficer) {

    public static final String CEO = "ceo";
    public static final String MAYOR = "mayor";

    /** No office of this council can review without judging its own cause. */
    public static final String NOBODY = "nobody";

    static Reviewer holding(String office) {
        return new Reviewer(office, Optional.empty());
    }

    boolean isHeldBy(Officer officer) {
        return officer.offices().contains(office);
    }

    boolean mayConduct(Officer officer) {
        return isHeldBy(officer) || reviewOfficer.filter(officer.id()::equals).isPresent();
    }
}
