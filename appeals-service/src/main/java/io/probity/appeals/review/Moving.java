package io.probity.appeals.review;

import io.probity.appeals.review.Review.Decided;
import io.probity.appeals.review.Review.NotAppealed;
import io.probity.appeals.review.Review.Over;
import io.probity.appeals.review.Review.UnderReview;
import io.probity.appeals.review.ReviewCommand.AppointReviewOfficer;
import io.probity.appeals.review.ReviewCommand.Knowing;
import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.appeals.review.ReviewCommand.Reviewing;
import io.probity.appeals.review.ReviewCommand.StandAside;
import io.probity.appeals.review.ReviewCommand.TellOutcome;
import io.probity.appeals.review.ReviewEvent.FollowUpAssigned;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.appeals.review.ReviewEvent.ReviewerStoodAside;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A review whose reviewer the registers bar goes to the next who may, by itself or with the first thing that anybody does in it
 * before that; why, it does not say (HV-36, HV-45).
 */
final class Moving {
    private static final String BARRED = "Another reviews it.";

    private final ReviewDecider decider;
    private final Policies policies;

    Moving(ReviewDecider decider, Policies policies) {
        this.decider = decider;
        this.policies = policies;
    }

    Decision<ReviewEvent> decide(Knowing k, Review review) {
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
                !moved.isEmpty() && isDoneByMoving(c, review, now) ? new Decision.Accepted<>(moved) : refused;
        };
    }

    /** Without anything that somebody did. */
    Decision<ReviewEvent> byItself(Move c, Review review) {
        return switch (review) {
            case UnderReview under -> new Decision.Accepted<>(moved(under, c.known(), c.at()));
            case Decided decided -> new Decision.Accepted<>(followUpMoved(decided, c.known()));
            case NotAppealed ignored -> new Decision.Accepted<>(List.of());
            case Over ignored -> new Decision.Accepted<>(List.of());
        };
    }

    /**
     * Where nobody else may have it, it waits for who is appointed next. It is over where nothing is left to do for the next
     * office: the Mayor need not be informed of what is the Mayor's.
     */
    private List<ReviewEvent> followUpMoved(Decided decided, Known known) {
        String next = seenToNextBy(decided, known);
        if (next.equals(decided.seenToBy()) || next.equals(Reviewer.NOBODY)) return List.of();
        String appeal = decided.appeal().id();
        List<ReviewEvent> events = new ArrayList<>();
        events.add(new FollowUpAssigned(appeal, next));
        if (decided.followUp().assignedTo(next).complete(decided.reviewer())) events.add(new ReviewClosed(appeal));
        return events;
    }

    /** A reviewer who stands aside has; and where nobody is left to review it, that is what there is to record. */
    private boolean isDoneByMoving(Reviewing c, Review before, Review now) {
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

    /**
     * What follows from a decision that stands is done by the next office, where a register now hides it from its reviewer, or where
     * who holds the office now had a part in it and may not see to it ({@link FollowingUp}).
     */
    private Review followedUpByTheNext(Review review, Known known) {
        return review instanceof Decided decided
                ? decided.with(decided.followUp().assignedTo(seenToNextBy(decided, known)))
                : review;
    }

    private String seenToNextBy(Decided decided, Known known) {
        String office = decided.seenToBy();
        return Optional.ofNullable(known.holders().get(office))
                .filter(holder -> known.hidesFrom(holder, decided.matter())
                        || (!Reviewer.HEADS.contains(office)
                                && decided.matter().tookPart().contains(holder)))
                .map(hidden -> after(office, decided.reviewer(), decided.matter(), known))
                .orElse(office);
    }

    private List<ReviewEvent> moved(Review review, Known known, Instant at) {
        if (!(review instanceof UnderReview under)) return List.of();
        String appeal = under.appeal().id();
        Reviewer reviewer = under.reviewer();
        Order order = Order.of(under.matter(), policies);
        Optional<String> office = Optional.of(reviewer.office())
                .filter(it ->
                        !order.has(it) || known.officesBarred(under.matter()).contains(it));
        List<ReviewEvent> events = new ArrayList<>();
        if (office.isPresent()) {
            events.add(new ReviewerStoodAside(appeal, office.get(), BARRED));
            events.addAll(Lodging.assign(appeal, after(office.get(), reviewer, under.matter(), known), at));
        } else if (reviewer.reviewOfficer()
                .filter(officer -> known.bars(officer, under.matter()))
                .isPresent()) {
            events.add(new ReviewerStoodAside(appeal, "review-officer", BARRED));
            events.addAll(Lodging.assign(appeal, reviewer.office(), at));
        }
        return events;
    }

    private String after(String office, Reviewer reviewer, Matter matter, Known known) {
        return Order.of(matter, policies).after(office, reviewer.stoodAside(), known.officesBarred(matter));
    }
}
