package io.probity.appeals;

import io.probity.appeals.review.AppealView;
import io.probity.appeals.review.Known;
import io.probity.appeals.review.Review;
import io.probity.appeals.review.Reviewer;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import java.util.Set;

/** Who may see what of a review, whatever a policy says. The CEO does not see the review of the CEO's own handling. */
public final class MaySee {

    /** What waits for a parked matter may say that the Mayor had it, or that a reviewer had a part in it. */
    public static final Set<Role> CLOSED_WHILE_PARKED =
            Set.of(Role.CEO, Role.MAYOR, Role.DIRECTOR, Role.GOVERNANCE_MANAGER);

    private MaySee() {}

    /**
     * Nobody sees a matter they are a subject of, nor the CEO one that the Mayor handled, which was about the CEO; nor
     * anybody one of which it is not known yet whom it is about. Whom a register ties to somebody it concerns is told the
     * same (HV-36).
     */
    static boolean nothing(Caller caller, Review review, Known known) {
        return review.matter().complaint().isEmpty()
                || review.matter().isAbout(caller.actor())
                || known.hidesFrom(caller.actor(), review.matter())
                || (caller.is(Role.CEO) && review.matter().wasWithTheMayor());
    }

    /** The reviewer's file: grounds, plan, steps, what was put and answered, the report. */
    public static boolean file(Caller caller, Review review, Known known, String appeal) {
        if (nothing(caller, review, known)) return false;
        return review.appeal(appeal)
                .filter(view -> caller.is(Role.AUDITOR)
                        || caller.is(Role.MAYOR)
                        || (caller.is(Role.CEO) && ceoIsNotReviewed(review, view))
                        || reviewsIn(seesToIt(view), caller, review)
                        || (view.followUp().office().isEmpty()
                                && view.reviewer()
                                        .reviewOfficer()
                                        .filter(caller.actor()::equals)
                                        .isPresent()))
                .isPresent();
    }

    /** The outcome as told: also to whoever took the decision that was reviewed (HV-50), and to the letter's writer. */
    public static boolean outcome(Caller caller, Review review, Known known, String appeal) {
        if (nothing(caller, review, known)) return false;
        boolean reviewed = review.matter().handledOrDecided().contains(caller.actor());
        boolean pointsOutwards = review.appeal(appeal)
                .filter(view -> view.reviewer().office().equals(Reviewer.NOBODY))
                .isPresent();
        return caller.is(Role.SERVICE)
                || (review.appeal(appeal).isPresent() && reviewed)
                || (pointsOutwards && caller.is(Role.GOVERNANCE_MANAGER))
                || file(caller, review, known, appeal);
    }

    private static String seesToIt(AppealView view) {
        return view.followUp().office().orElse(view.reviewer().office());
    }

    /** Whoever holds the office that it went to; where many may hold it, those who had no part in what is reviewed. */
    private static boolean reviewsIn(String office, Caller caller, Review review) {
        return Role.parse(office).filter(caller::is).isPresent()
                && (Reviewer.HEADS.contains(office)
                        || !review.matter().tookPart().contains(caller.actor()));
    }

    private static boolean ceoIsNotReviewed(Review review, AppealView view) {
        return view.reviewer().office().equals(Reviewer.CEO)
                || !review.matter().officesInvolved().contains(Reviewer.CEO);
    }
}
