package io.probity.appeals.review;

import io.probity.appeals.review.Examination.Plan;
import io.probity.appeals.review.Examination.Put;
import io.probity.appeals.review.Examination.Step;
import io.probity.appeals.review.FollowUp.Action;
import io.probity.appeals.review.FollowUp.Told;
import io.probity.appeals.review.Matter.Handler;
import io.probity.appeals.review.Review.Closed;
import io.probity.appeals.review.Review.Decided;
import io.probity.appeals.review.Review.Over;
import io.probity.appeals.review.Review.UnderReview;
import io.probity.appeals.review.ReviewEvent.AdverseMaterialPut;
import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.appeals.review.ReviewEvent.ComplainantNoted;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.CorrectiveActionInstituted;
import io.probity.appeals.review.ReviewEvent.Extent;
import io.probity.appeals.review.ReviewEvent.FollowUpAssigned;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.HandlerReturned;
import io.probity.appeals.review.ReviewEvent.InformationAdded;
import io.probity.appeals.review.ReviewEvent.InternalReviewExhausted;
import io.probity.appeals.review.ReviewEvent.MayorInformed;
import io.probity.appeals.review.ReviewEvent.OfficerCounselled;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.ReviewEvent.PartNoted;
import io.probity.appeals.review.ReviewEvent.ResponseReceived;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.appeals.review.ReviewEvent.ReviewOfficerAppointed;
import io.probity.appeals.review.ReviewEvent.ReviewOutcomeTold;
import io.probity.appeals.review.ReviewEvent.ReviewPlanned;
import io.probity.appeals.review.ReviewEvent.ReviewStepRecorded;
import io.probity.appeals.review.ReviewEvent.ReviewerAssigned;
import io.probity.appeals.review.ReviewEvent.ReviewerStoodAside;
import io.probity.appeals.review.Verdict.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes what happened into what is known. */
final class Evolution {

    private Evolution() {}

    static Review of(Review review, ReviewEvent event) {
        return switch (event) {
            case ComplaintNoted e ->
                review.with(review.matter()
                        .with(new Matter.Complaint(
                                e.reference(),
                                e.complainant(),
                                e.corruptConduct(),
                                e.nature(),
                                e.location(),
                                e.subjects(),
                                e.policy(),
                                e.policyVersion())));
            case ComplainantNoted e -> review.with(review.matter().by(e.complainant()));
            case HandlerNoted e -> handling(review, h -> h.by(new Handler(e.officer(), e.office())));
            case HandlerReturned e ->
                handling(review, h -> h.backFrom(new Handler(e.inBetween(), e.inBetweenOffice())));
            case PartNoted e -> handling(review, h -> h.withActing(e.officer()));
            case OutcomeNoted e ->
                review.with(review.matter().with(new Matter.Outcome(e.outcome(), e.remedy(), e.by(), e.office())));
            case AppealLodged e ->
                new UnderReview(
                        review.matter().nowAppealed(),
                        new Appeal(e.appeal(), e.about(), e.grounds(), e.desiredResult(), e.at(), List.of()),
                        Reviewer.holding(Reviewer.NOBODY),
                        Examination.NOT_BEGUN);
            case InformationAdded e -> under(review, r -> r.with(r.appeal().with(e.information())));
            case ReviewerAssigned e -> reviewedBy(e.office(), review);
            case ReviewerStoodAside e -> under(review, r -> r.with(r.reviewer().standingAside(e.office())));
            case ReviewOfficerAppointed e ->
                under(review, r -> r.with(r.reviewer().conductedBy(e.officer())));
            case InternalReviewExhausted e ->
                decided(review, new Verdict(Result.NO_INTERNAL_REVIEWER, Optional.empty(), e.at()));
            case ReviewPlanned e ->
                under(review, r -> r.with(r.examination().with(new Plan(e.people(), e.files(), e.locations()))));
            case ReviewStepRecorded e ->
                under(review, r -> r.with(r.examination().with(new Step(e.kind(), e.record(), e.at()))));
            case AdverseMaterialPut e ->
                under(
                        review,
                        r -> r.with(r.examination()
                                .with(new Put(e.person(), e.material(), e.respondBefore(), Optional.empty()))));
            case ResponseReceived e -> under(review, r -> r.with(r.examination().answered(e.person(), e.response())));
            case AppealDismissed e -> decided(review, new Verdict(Result.DISMISSED, Optional.of(e.report()), e.at()));
            case AppealUpheld e ->
                decided(
                        review,
                        new Verdict(
                                e.extent() == Extent.WHOLLY ? Result.UPHELD_WHOLLY : Result.UPHELD_IN_PART,
                                Optional.of(e.report()),
                                e.at()));
            case FollowUpAssigned e -> follow(review, f -> f.assignedTo(e.office()));
            case OfficerCounselled e -> follow(review, f -> f.counselled(e.officer()));
            case CorrectiveActionInstituted e -> follow(review, f -> f.instituted(new Action(e.action(), e.remedy())));
            case MayorInformed ignored -> follow(review, FollowUp::withMayorInformed);
            case ReviewOutcomeTold e -> follow(review, f -> f.told(new Told(e.agencies(), e.at())));
            case ReviewClosed ignored -> review instanceof Decided d ? over(d) : review;
        };
    }

    /** Once it is decided, it stays decided by whom it was: another sees to what follows. */
    private static Review reviewedBy(String office, Review review) {
        return review instanceof Decided
                ? follow(review, f -> f.assignedTo(office))
                : under(review, r -> r.with(r.reviewer().goesTo(office)));
    }

    private static Review handling(Review review, UnaryOperator<Handling> change) {
        return review.with(review.matter().with(change.apply(review.matter().handling())));
    }

    private static Review under(Review review, UnaryOperator<UnderReview> change) {
        return review instanceof UnderReview under ? change.apply(under) : review;
    }

    private static Review decided(Review review, Verdict verdict) {
        return review instanceof UnderReview under ? under.decided(verdict) : review;
    }

    private static Review follow(Review review, UnaryOperator<FollowUp> change) {
        return review instanceof Decided decided ? decided.with(change.apply(decided.followUp())) : review;
    }

    private static Over over(Decided d) {
        return new Over(
                d.matter().with(new Closed(d.appeal(), d.reviewer(), d.examination(), d.verdict(), d.followUp())));
    }
}
