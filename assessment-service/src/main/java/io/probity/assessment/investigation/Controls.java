package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.InvestigationCommand.EndorseControlReview;
import io.probity.assessment.investigation.InvestigationCommand.ReviewControls;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewCompleted;
import io.probity.assessment.investigation.InvestigationEvent.ControlReviewEndorsed;
import io.probity.assessment.investigation.InvestigationEvent.ControlsReviewed;
import io.probity.eventsourcing.decider.Decision;

/** The review of internal controls after a fraud: three people, in their order (MC-20). */
final class Controls {
    private Controls() {}

    static Decision<InvestigationEvent> review(ReviewControls c, Open open) {
        if (!open.controls().required()) return refuse(InvestigationRule.NO_CONTROL_REVIEW_DUE);
        if (!c.by().holds(Officer.MANAGER)) return refuse(InvestigationRule.CONTROLS_REVIEWED_BY_THE_MANAGER);
        return c.adequacy().isBlank() || c.improvements().isBlank()
                ? refuse(InvestigationRule.REVIEW_INCOMPLETE)
                : accept(new ControlsReviewed(c.adequacy(), c.improvements(), c.by().id()));
    }

    static Decision<InvestigationEvent> endorse(EndorseControlReview c, Open open) {
        ControlReview controls = open.controls();
        if (!controls.required()) return refuse(InvestigationRule.NO_CONTROL_REVIEW_DUE);
        if (controls.manager().isEmpty()) return refuse(InvestigationRule.REVIEW_FIRST);
        boolean itsOffice = c.office().equals(Officer.DIRECTOR)
                || c.office().equals(open.lead().decidingOffice());
        if (!itsOffice || !c.by().holds(c.office()) || controls.wasMadeOrEndorsedBy(c.by().id()))
            return refuse(InvestigationRule.REVIEWED_BY_DIRECTOR_AND_CEO);
        ControlReviewEndorsed endorsed = new ControlReviewEndorsed(c.office(), c.remarks(), c.by().id());
        return controls.endorsedBy(c.office(), c.by().id()).isDone()
                ? accept(endorsed, new ControlReviewCompleted(c.by().id()))
                : accept(endorsed);
    }
}
