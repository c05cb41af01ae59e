package io.probity.appeals.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reviews: an office, and where that office so directed, the officer who conducts the review for it (Appendix C).
 *
 * @param office one that the policy names, such as {@code ceo} or {@code mayor} (HV-20); {@link #NOBODY} where none of them may
 * @param stoodAside the offices that it left: to none of them it comes back
 */
public record Reviewer(String office, Optional<String> reviewOfficer, List<String> stoodAside) {

    public static final String CEO = "ceo";
    public static final String MAYOR = "mayor";

    /** No office of this council can review without judging its own cause. */
    public static final String NOBODY = "nobody";

    /** The heads of the council: of each there is one, and reports of corrupt conduct are seen by these two alone. */
    public static final Set<String> HEADS = Set.of(CEO, MAYOR);

    static Reviewer holding(String office) {
        return new Reviewer(office, Optional.empty(), List.of());
    }

    Reviewer goesTo(String next) {
        return new Reviewer(next, Optional.empty(), stoodAside);
    }

    Reviewer conductedBy(String officer) {
        return new Reviewer(office, Optional.of(officer), stoodAside);
    }

    /** A review officer who stands aside leaves it with the office that appointed them. */
    Reviewer standingAside(String who) {
        if (!who.equals(office)) return this;
        Set<String> all = new LinkedHashSet<>(stoodAside);
        all.add(who);
        return new Reviewer(office, reviewOfficer, List.copyOf(all));
    }

    boolean isHeldBy(Officer officer) {
        return officer.offices().contains(office);
    }

    boolean mayConduct(Officer officer) {
        return isHeldBy(officer) || reviewOfficer.filter(officer.id()::equals).isPresent();
    }
}
