package io.probity.assessment.assessing;

import io.probity.assessment.assessing.AssessmentCommand.AnswerQuestion;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderOtherMatters;
import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.AssessmentCommand.DeclareNoConflict;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.Endorse;
import io.probity.assessment.assessing.AssessmentCommand.FillHeader;
import io.probity.assessment.assessing.AssessmentCommand.LeaveUnidentified;
import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.AssessmentCommand.Reopen;
import io.probity.assessment.assessing.AssessmentCommand.TakePreliminaryAction;
import io.probity.policy.Duty;
import io.probity.policy.Policy;

/** Who assesses, as the policy has it (MC-22), and who may add to the form beside the answers. */
final class Assessors {
    /** Knows whom a disclosure is about, and says it on the form whoever assesses. */
    private static final String COORDINATOR = "pid-coordinator";

    private Assessors() {}

    /** Whether somebody may do this to the form. What is done about conflicts, and to endorse it, is looked at elsewhere. */
    static boolean may(Deed deed, Policy policy, Parties parties) {
        Officer by = deed.by();
        boolean assesses = policy.whoMay(Duty.ASSESS).isGivenTo(by.offices());
        return switch (deed) {
            case AnswerQuestion ignored -> assesses;
            case FillHeader ignored -> assesses || by.holds(COORDINATOR);
            case LeaveUnidentified ignored -> assesses || by.holds(COORDINATOR);
            case RecordNotNotified ignored -> assesses || decides(by, policy, parties);
            case ConsiderHumanRights ignored -> assesses || decides(by, policy, parties);
            case ConsiderOtherMatters ignored -> assesses || decides(by, policy, parties);
            case TakePreliminaryAction ignored -> assesses || decides(by, policy, parties);
            case DeclareConflict ignored -> true;
            case DeclareNoConflict ignored -> true;
            case ManageConflict ignored -> true;
            case Endorse ignored -> true;
            case Reopen ignored -> true;
        };
    }

    /** Whoever's turn it is to endorse may add what the decision waits for, whatever role is theirs (HV-37). */
    private static boolean decides(Officer officer, Policy policy, Parties parties) {
        return new Succession(policy.deciding(), parties).positionOf(officer).isPresent();
    }
}
