package io.probity.appeals.review;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.appeals.review.Review.Decided;
import io.probity.appeals.review.Review.NotAppealed;
import io.probity.appeals.review.Review.Over;
import io.probity.appeals.review.Review.UnderReview;
import io.probity.appeals.review.ReviewCommand.AddInformation;
import io.probity.appeals.review.ReviewCommand.Knowing;
import io.probity.appeals.review.ReviewCommand.LodgeAppeal;
import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.appeals.review.ReviewCommand.Note;
import io.probity.appeals.review.ReviewCommand.Reviewing;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.InformationAdded;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides what may happen in an internal review, and what follows. */
public final class ReviewDecider implements Decider<ReviewCommand, Review, ReviewEvent> {
    private final Policies policies;
    private final Moving moving;

    /** @param policies which say who reviews (HV-20) */
    public ReviewDecider(Policies policies) {
        this.policies = policies;
        this.moving = new Moving(this, policies);
    }

    @Override
    public Review initialState() {
        return new NotAppealed(Matter.UNKNOWN);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewCommand command, Review review) {
        return switch (command) {
            case Note note -> Noting.decide(note, review, policies);
            case Knowing(LodgeAppeal c, Known known) -> withParts(known, review, now -> lodge(c, now, known));
            case Move move -> withParts(move.known(), review, now -> moving.byItself(move, now));
            case Knowing knowing -> withParts(knowing.known(), review, now -> moving.decide(knowing, now));
            case LodgeAppeal lodge -> lodge(lodge, review, Known.NOTHING);
            case AddInformation add -> addInformation(add, review);
            case Reviewing reviewing -> review(reviewing, review);
        };
    }

    /** Who had a part is noted first, and counts in what is decided (HV-45). */
    private static Decision<ReviewEvent> withParts(
            Known known, Review review, Function<Review, Decision<ReviewEvent>> asked) {
        List<ReviewEvent> parts = Noting.parts(review.matter(), known.acted());
        return switch (asked.apply(known.takenInto(review))) {
            case Decision.Accepted<ReviewEvent>(List<ReviewEvent> more) ->
                new Decision.Accepted<>(
                        Stream.concat(parts.stream(), more.stream()).toList());
            case Decision.Refused<ReviewEvent> refused -> refused;
        };
    }

    private Decision<ReviewEvent> lodge(LodgeAppeal c, Review review, Known known) {
        Optional<AppealRule> broken =
                switch (review) {
                    case UnderReview r -> Optional.of(AppealRule.APPEAL_IS_BEING_REVIEWED);
                    case Decided d -> Optional.of(AppealRule.APPEAL_IS_BEING_REVIEWED);
                    case NotAppealed n -> Lodging.brokenBy(c, n.matter());
                    case Over o -> Lodging.brokenBy(c, o.matter());
                };
        if (broken.isPresent()) return refuse(broken.get());
        List<ReviewEvent> events = new ArrayList<>();
        events.add(
                new AppealLodged(c.appeal(), c.about(), c.grounds(), c.desiredResult(), c.onBehalf(), c.by(), c.at()));
        Order order = Order.of(review.matter(), policies);
        events.addAll(Lodging.assign(c.appeal(), order.first(known.officesBarred(review.matter())), c.at()));
        return new Decision.Accepted<>(events);
    }

    private static Decision<ReviewEvent> addInformation(AddInformation c, Review review) {
        if (!(review instanceof UnderReview under) || !under.appeal().id().equals(c.appeal()))
            return refuse(AppealRule.NOT_UNDER_REVIEW);
        if (c.information().isBlank()) return refuse(AppealRule.INFORMATION_IS_NOT_EMPTY);
        return accept(new InformationAdded(c.appeal(), c.information(), c.by(), c.at()));
    }

    private Decision<ReviewEvent> review(Reviewing c, Review review) {
        return switch (review) {
            case NotAppealed ignored -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case Over ignored -> refuse(AppealRule.NOT_UNDER_REVIEW);
            case UnderReview r ->
                r.appeal().id().equals(c.appeal())
                        ? Examining.decide(c, r, policies)
                        : refuse(AppealRule.NOT_UNDER_REVIEW);
            case Decided d ->
                d.appeal().id().equals(c.appeal()) ? FollowingUp.decide(c, d) : refuse(AppealRule.NOT_UNDER_REVIEW);
        };
    }

    @Override
    public Review evolve(Review review, ReviewEvent event) {
        return Evolution.of(review, event);
    }
}
