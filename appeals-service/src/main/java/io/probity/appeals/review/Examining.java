package io.probity.appeals.review;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.appeals.review.Review.UnderReview;
import io.probity.appeals.review.ReviewCommand.AppointReviewOfficer;
import io.probity.appeals.review.ReviewCommand.CounselOfficer;
import io.probity.appeals.review.ReviewCommand.DecideReview;
import io.probity.appeals.review.ReviewCommand.InformMayor;
import io.probity.appeals.review.ReviewCommand.InstituteAction;
import io.probity.appeals.review.ReviewCommand.PlanReview;
import io.probity.appeals.review.ReviewCommand.PutAdverseMaterial;
import io.probity.appeals.review.ReviewCommand.RecordResponse;
import io.probity.appeals.review.ReviewCommand.RecordStep;
import io.probity.appeals.review.ReviewCommand.Reviewing;
import io.probity.appeals.review.ReviewCommand.StandAside;
import io.probity.appeals.review.ReviewCommand.TellOutcome;
import io.probity.appeals.review.ReviewEvent.AdverseMaterialPut;
import io.probity.appeals.review.ReviewEvent.ResponseReceived;
import io.probity.appeals.review.ReviewEvent.ReviewOfficerAppointed;
import io.probity.appeals.review.ReviewEvent.ReviewPlanned;
import io.probity.appeals.review.ReviewEvent.ReviewStepRecorded;
import io.probity.appeals.review.ReviewEvent.ReviewerStoodAside;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the reviewer does until the review is decided (Appendix C). */
final class Examining {

    private Examining() {}

    static Decision<ReviewEvent> decide(Reviewing command, UnderReview review, Policies policies) {
        if (!review.reviewer().mayConduct(command.by())) return refuse(AppealRule.ASSIGNED_REVIEWER_ONLY);
        if (command instanceof StandAside c) return standAside(c, review, policies);
        if (hadAPart(command.by().id(), review)) return refuse(AppealRule.REVIEWER_HAD_NO_PART);
        return switch (command) {
            case StandAside c -> standAside(c, review, policies);
            case AppointReviewOfficer c -> appoint(c, review);
            case PlanReview c -> plan(c);
            case RecordStep c -> recordStep(c);
            case PutAdverseMaterial c -> put(c);
            case RecordResponse c -> respond(c, review);
            case DecideReview c -> Deciding.decide(c, review);
            case CounselOfficer c -> refuse(AppealRule.NOT_DECIDED);
            case InstituteAction c -> refuse(AppealRule.NOT_DECIDED);
            case InformMayor c -> refuse(AppealRule.NOT_DECIDED);
            case TellOutcome c -> refuse(AppealRule.NOT_DECIDED);
        };
    }

    private static boolean hadAPart(String officer, UnderReview review) {
        return review.matter().tookPart().contains(officer) || review.matter().isAbout(officer);
    }

    private static Decision<ReviewEvent> standAside(StandAside c, UnderReview review, Policies policies) {
        if (c.reason().isBlank()) return refuse(AppealRule.STANDING_ASIDE_SAYS_WHY);
        Reviewer reviewer = review.reviewer();
        List<ReviewEvent> events = new ArrayList<>();
        if (!reviewer.isHeldBy(c.by())) {
            // A review officer's part brings the review back to the office that appointed them, for direction (HV-45).
            events.add(new ReviewerStoodAside(c.appeal(), "review-officer", c.reason()));
            events.addAll(Lodging.assign(c.appeal(), reviewer.office(), c.at()));
        } else {
            events.add(new ReviewerStoodAside(c.appeal(), reviewer.office(), c.reason()));
            String next = Order.of(review.matter(), policies).after(reviewer.office(), reviewer.stoodAside(), Set.of());
            events.addAll(Lodging.assign(c.appeal(), next, c.at()));
        }
        return new Decision.Accepted<>(events);
    }

    private static Decision<ReviewEvent> appoint(AppointReviewOfficer c, UnderReview review) {
        if (!review.reviewer().isHeldBy(c.by())) return refuse(AppealRule.ASSIGNED_REVIEWER_ONLY);
        if (hadAPart(c.officer(), review)) return refuse(AppealRule.REVIEWER_HAD_NO_PART);
        return accept(new ReviewOfficerAppointed(c.appeal(), c.officer(), c.by().id(), c.at()));
    }

    private static Decision<ReviewEvent> plan(PlanReview c) {
        if (c.plan().isEmpty()) return refuse(AppealRule.PLAN_NAMES_SOMETHING);
        return accept(new ReviewPlanned(
                c.appeal(), c.plan().people(), c.plan().files(), c.plan().locations(), c.by().id(), c.at()));
    }

    private static Decision<ReviewEvent> recordStep(RecordStep c) {
        if (c.record().isBlank()) return refuse(AppealRule.STEP_IS_DESCRIBED);
        return accept(new ReviewStepRecorded(c.appeal(), c.kind(), c.record(), c.by().id(), c.at()));
    }

    private static Decision<ReviewEvent> put(PutAdverseMaterial c) {
        if (c.person().isBlank() || c.material().isBlank() || !c.respondBefore().isAfter(c.at()))
            return refuse(AppealRule.MATERIAL_CAN_BE_ANSWERED);
        return accept(
                new AdverseMaterialPut(c.appeal(), c.person(), c.material(), c.respondBefore(), c.by().id(), c.at()));
    }

    private static Decision<ReviewEvent> respond(RecordResponse c, UnderReview review) {
        if (!review.examination().awaits(c.person())) return refuse(AppealRule.NOTHING_TO_RESPOND_TO);
        if (c.response().isBlank()) return refuse(AppealRule.RESPONSE_IS_NOT_EMPTY);
        return accept(new ResponseReceived(c.appeal(), c.person(), c.response(), c.by().id(), c.at()));
    }
}
