package io.probity.appeals.review;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.appeals.review.Review.UnderReview;
import io.probity.appeals.review.ReviewCommand.DecideReview;
import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.eventsourcing.decider.Decision;

/** Whether a review can come to the result the reviewer names (HV-21, HV-22, HV-23, HV-48, HV-49). */
final class Deciding {

    private Deciding() {}

    static Decision<ReviewEvent> decide(DecideReview c, UnderReview review) {
        Report report = c.report();
        if (!review.reviewer().isHeldBy(c.by())) return refuse(AppealRule.ASSIGNED_REVIEWER_ONLY);
        if (!report.examinesBoth()) return refuse(AppealRule.BOTH_ARE_EXAMINED);
        if (report.satisfied() != c.extent().isEmpty()) return refuse(AppealRule.RESULT_FOLLOWS_FROM_FINDINGS);
        if (!reasoned(c)) return refuse(AppealRule.REASONS_ARE_GIVEN);
        if (!heard(c, review)) return refuse(AppealRule.PERSON_WAS_HEARD);
        return c.extent()
                .<Decision<ReviewEvent>>map(
                        extent -> accept(new AppealUpheld(c.appeal(), extent, report, c.by().id(), c.at())))
                .orElseGet(() -> accept(new AppealDismissed(c.appeal(), report, c.by().id(), c.at())));
    }

    private static boolean reasoned(DecideReview c) {
        Report report = c.report();
        return !report.reasons().isBlank()
                && !report.findings().isEmpty()
                && (c.extent().isEmpty()
                        || (!report.contributingFactors().isEmpty()
                                && !report.recommendations().isEmpty()));
    }

    private static boolean heard(DecideReview c, UnderReview review) {
        Examination examination = review.examination();
        boolean everyoneNamed = c.adverseTo().stream().allMatch(person -> examination.hasHeard(person, c.at()));
        boolean whoHandledIt =
                review.matter().handledOrDecided().stream().anyMatch(officer -> examination.hasHeard(officer, c.at()));
        return everyoneNamed && (c.extent().isEmpty() || whoHandledIt);
    }
}
