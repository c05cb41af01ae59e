package io.probity.assessment.assessing;

import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.LeaveUnidentified;
import io.probity.policy.Duty;
import io.probity.policy.Policy;

/** Who assesses, as the policy has it (MC-22). */
final class Assessors {
    /** Knows whom a disclosure is about, and says it on the form whoever assesses. */
    private static final String COORDINATOR = "pid-coordinator";

    private Assessors() {}

    /** Whether a deed is no assessor's, or is done by one. */
    static boolean may(Deed deed, Policy policy) {
        boolean answers = deed instanceof AnswerQuestion;
        boolean heads = deed instanceof FillHeader || deed instanceof LeaveUnidentified;
        return !(answers || heads)
                || policy.whoMay(Duty.ASSESS).isGivenTo(deed.by().offices())
                || (heads && deed.by().holds(COORDINATOR));
    }
}
