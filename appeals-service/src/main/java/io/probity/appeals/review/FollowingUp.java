package io.probity.appeals.review;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.appeals.review.FollowUp.Told;
import io.probity.appeals.review.Review.Decided;
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
import io.probity.appeals.review.ReviewEvent.CorrectiveActionInstituted;
import io.probity.appeals.review.ReviewEvent.MayorInformed;
import io.probity.appeals.review.ReviewEvent.OfficerCounselled;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.appeals.review.ReviewEvent.ReviewOutcomeTold;
import io.probity.eventsourcing.decider.Decision;
import java.util.Collections;
import java.util.List;

/** What follows from a decided review; it is over when nothing is missing (HV-22, HV-23, HV-24). */
final class FollowingUp {

    private static final String GOVERNANCE = "governance-manager";

    private FollowingUp() {}

    static Decision<ReviewEvent> decide(Reviewing command, Decided review) {
        boolean theirs = command.by().offices().contains(review.seenToBy()) && !isOneOfManyWithAPart(command, review);
        boolean pointsOutwards = command instanceof TellOutcome
                && review.seenToBy().equals(Reviewer.NOBODY)
                && pointsOutwards(command.by());
        if (!theirs && !pointsOutwards) return refuse(AppealRule.ASSIGNED_REVIEWER_ONLY);
        return switch (command) {
            case CounselOfficer c -> counsel(c, review);
            case InstituteAction c -> institute(c, review);
            case InformMayor c -> informMayor(c, review);
            case TellOutcome c -> tell(c, review);
            case StandAside c -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case AppointReviewOfficer c -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case PlanReview c -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case RecordStep c -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case PutAdverseMaterial c -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case RecordResponse c -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case DecideReview c -> refuse(AppealRule.NOT_UNDER_REVIEW);
        };
    }

    /** Who tells that nobody here reviews it, whomever a policy has review what (HV-25). */
    private static boolean pointsOutwards(Officer officer) {
        return officer.offices().contains(GOVERNANCE) || !Collections.disjoint(officer.offices(), Reviewer.HEADS);
    }

    /** Of the CEO and the Mayor there is one each; of others in the same office some may have had a part in it (HV-45). */
    private static boolean isOneOfManyWithAPart(Reviewing command, Decided review) {
        return !Reviewer.HEADS.contains(review.seenToBy())
                && review.matter().tookPart().contains(command.by().id());
    }

    private static Decision<ReviewEvent> counsel(CounselOfficer c, Decided review) {
        if (!review.verdict().result().upheld()) return refuse(AppealRule.ONLY_AFTER_UPHELD);
        if (!review.matter().handledOrDecided().contains(c.officer())
                || c.note().isBlank()) return refuse(AppealRule.COUNSEL_WHO_HANDLED_IT);
        if (!review.examination().hasHeard(c.officer(), review.verdict().at()))
            return refuse(AppealRule.PERSON_WAS_HEARD);
        return accept(new OfficerCounselled(c.appeal(), c.officer(), c.note(), c.by().id(), c.at()));
    }

    private static Decision<ReviewEvent> institute(InstituteAction c, Decided review) {
        if (!review.verdict().result().upheld()) return refuse(AppealRule.ONLY_AFTER_UPHELD);
        Remedy remedy = c.remedy();
        boolean covers = remedy.coversAllIssues()
                || remedy.mitigation().filter(text -> !text.isBlank()).isPresent();
        if (c.action().isBlank()
                || remedy.description().isBlank()
                || remedy.explanation().isBlank()
                || !covers) return refuse(AppealRule.REMEDY_IS_EXPLAINED);
        return accept(new CorrectiveActionInstituted(c.appeal(), c.action(), remedy, c.by().id(), c.at()));
    }

    private static Decision<ReviewEvent> informMayor(InformMayor c, Decided review) {
        if (!review.seenToBy().equals(Reviewer.CEO)) return refuse(AppealRule.CEO_INFORMS_MAYOR);
        if (review.followUp().mayorInformed()) return new Decision.Accepted<>(List.of());
        return andClosed(
                new MayorInformed(c.appeal(), c.by().id(), c.at()),
                review,
                review.followUp().withMayorInformed());
    }

    private static Decision<ReviewEvent> tell(TellOutcome c, Decided review) {
        if (review.followUp().told().isPresent()) return new Decision.Accepted<>(List.of());
        List<String> missing = review.followUp().missingBeforeTelling(review.verdict());
        if (!missing.isEmpty())
            return refuse(
                    AppealRule.REVIEW_CLOSES_COMPLETE,
                    AppealRule.REVIEW_CLOSES_COMPLETE.sentence() + " Missing: " + String.join("; ", missing) + ".");
        if (c.agencies().isEmpty()) return refuse(AppealRule.EXTERNAL_RIGHTS_ARE_TOLD);
        String policy =
                review.matter().complaint().map(Matter.Complaint::policy).orElse("");
        String version =
                review.matter().complaint().map(Matter.Complaint::policyVersion).orElse("");
        return andClosed(
                new ReviewOutcomeTold(c.appeal(), c.agencies(), policy, version, c.by().id(), c.at()),
                review,
                review.followUp().told(new Told(c.agencies(), c.at())));
    }

    private static Decision<ReviewEvent> andClosed(ReviewEvent event, Decided review, FollowUp now) {
        return now.complete(review.reviewer())
                ? accept(event, new ReviewClosed(review.appeal().id()))
                : accept(event);
    }
}
