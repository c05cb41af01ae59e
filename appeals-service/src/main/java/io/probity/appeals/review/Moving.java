package io.probity.appeals.review;

import io.probity.appeals.review.Review.Decided;
import io.probity.appeals.review.Review.UnderReview;
import io.probity.appeals.review.ReviewCommand.AppointReviewOfficer;
import io.probity.appeals.review.ReviewCommand.Knowing;
import io.probity.appeals.review.ReviewCommand.Reviewing;
import io.probity.appeals.review.ReviewCommand.StandAside;
import io.probity.appeals.review.ReviewCommand.TellOutcome;
import io.probity.appeals.review.ReviewEvent.ReviewerStoodAside;
import io.probity.eventsourcing.decider.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A review whose reviewer the registers bar goes to the next who may, with the first thing that anybody does in it; why, it
 * does not say (HV-36, HV-45).
 */
final class Moving {
    private static final String BARRED = "Another reviews it.";

    private Moving() {}

    static Decision<ReviewEvent> decide(Knowing k, Review review, ReviewDecider decider) {
        if (!(k.command() instanceof Reviewing c)) return decider.decide(k.command(), review);
        List<ReviewEvent> moved = moved(review, k.known(), c.at());
        Review now = review;
        for (ReviewEvent event : moved) now = decider.evolve(now, event);
        if (isRefused(c, k.known(), now)) return Decision.refuse(AppealRule.REVIEWER_HAD_NO_PART);
        return switch (decider.decide(c, followedUpByTheNext(now, k.known()))) {
            case Decision.Accepted<ReviewEvent>(List<ReviewEvent> more) ->
                new Decision.Accepted<>(
                        Stream.concat(moved.stream(), more.stream()).toList());
            case Decision.Refused<ReviewEvent> refused ->
                !moved.isEmpty() && isDoneByMoving(c, review, now, decider) ? new Decision.Accepted<>(moved) : refused;
        };
    }

    /** A reviewer who stands aside has; and where nobody is left to review it, that is what there is to record. */
    private static boolean isDoneByMoving(Reviewing c, Review before, Review now, ReviewDecider decider) {
        return now instanceof Decided decided
                ? decided.appeal().id().equals(c.appeal()) && !(c instanceof TellOutcome)
                : c instanceof StandAside && decider.decide(c, before) instanceof Decision.Accepted<ReviewEvent>;
    }

    /** Whoever is barred can do one thing: say so. */
    private static boolean isRefused(Reviewing c, Known known, Review review) {
        if (!(review instanceof UnderReview) || c instanceof StandAside) return false;
        return known.bars(c.by().id(), review.matter())
                || (c instanceof AppointReviewOfficer appoint && known.bars(appoint.officer(), review.matter()));
    }

    /** What follows from a decision that stands is done by the next office, where a register now hides it from its reviewer. */
    private static Review followedUpByTheNext(Review review, Known known) {
        if (!(review instanceof Decided decided)) return review;
        return Optional.ofNullable(known.holders().get(decided.reviewer().office()))
                .filter(holder -> known.hidesFrom(holder, decided.matter()))
                .<Review>map(hidden ->
                        decided.with(Reviewer.holding(Reviewer.officeFor(known.officesBarred(decided.matter())))))
                .orElse(review);
    }

    private static List<ReviewEvent> moved(Review review, Known known, Instant at) {
        if (!(review instanceof UnderReview under)) return List.of();
        String appeal = under.appeal().id();
        Reviewer reviewer = under.reviewer();
        Optional<String> office = Optional.of(reviewer.office()).filter(known.officesBarred(under.matter())::contains);
        List<ReviewEvent> events = new ArrayList<>();
        if (office.isPresent()) {
            events.add(new ReviewerStoodAside(appeal, office.get(), BARRED));
            events.addAll(Lodging.assign(appeal, Reviewer.officeFor(known.officesBarred(under.matter())), at));
        } else if (reviewer.reviewOfficer()
                .filter(officer -> known.bars(officer, under.matter()))
                .isPresent()) {
            events.add(new ReviewerStoodAside(appeal, "review-officer", BARRED));
            events.addAll(Lodging.assign(appeal, reviewer.office(), at));
        }
        return events;
    }
}
