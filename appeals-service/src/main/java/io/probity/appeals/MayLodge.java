package io.probity.appeals;

import io.probity.appeals.review.Known;
import io.probity.appeals.review.Matter;
import io.probity.appeals.review.Review;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;

/** Whose word on an appeal is taken. A report of corrupt conduct is not known to every counter. */
public final class MayLodge {

    private MayLodge() {}

    public static boolean about(Caller caller, Review review, Known known) {
        if (MaySee.nothing(caller, review, known)) return false;
        boolean hidden = review.matter()
                .complaint()
                .map(Matter.Complaint::corruptConduct)
                .orElse(true);
        return !hidden
                || caller.is(Role.COMPLAINANT)
                || caller.is(Role.EMPLOYEE)
                || caller.is(Role.PID_COORDINATOR)
                || caller.is(Role.CEO)
                || caller.is(Role.MAYOR);
    }
}
