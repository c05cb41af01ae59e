package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Authority;
import java.util.Optional;

/** The review of internal controls after a fraud: three people, in their order, of the offices that the policy names (MC-20). */
final class Controls {
    private Controls() {}

    static Decision<InvestigationEvent> review(ReviewControls c, Open open, Authority reviewing) {
        if (!open.controls().required()) return refuse(InvestigationRule.NO_CONTROL_REVIEW_DUE);
        if (!reviewing.isGivenTo(c.by().offices()))
            return refuse(
                    InvestigationRule.CONTROLS_REVIEWED_BY_WHOM_THE_POLICY_NAMES,
                    InvestigationRule.CONTROLS_REVIEWED_BY_WHOM_THE_POLICY_NAMES.sentence() + " "
                            + reviewing.sentence());
        return c.adequacy().isBlank() || c.improvements().isBlank()
                ? refuse(InvestigationRule.REVIEW_INCOMPLETE)
                : accept(new ControlsReviewed(c.adequacy(), c.improvements(), c.by().id()));
    }

    static Decision<InvestigationEvent> endorse(EndorseControlReview c, Open open, Turn turn, Authority looking) {
        ControlReview controls = open.controls();
        if (!controls.required()) return refuse(InvestigationRule.NO_CONTROL_REVIEW_DUE);
        if (controls.manager().isEmpty()) return refuse(InvestigationRule.REVIEW_FIRST);
        boolean itsOffice = looking.offices().contains(c.office())
                ? c.by().holds(c.office())
                : turn.officeOf(c.by()).equals(Optional.of(c.office()));
        if (!itsOffice || controls.wasMadeOrEndorsedBy(c.by().id()))
            return refuse(
                    InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS,
                    InvestigationRule.REVIEW_LOOKED_AT_BY_TWO_OTHERS.sentence() + " " + looking.sentence());
        ControlReviewEndorsed endorsed = new ControlReviewEndorsed(c.office(), c.remarks(), c.by().id());
        return controls.endorsedBy(c.office(), c.by().id()).isDone()
                ? accept(endorsed, new ControlReviewCompleted(c.by().id()))
                : accept(endorsed);
    }
}
