package io.probity.appeals.review;

import io.probity.appeals.review.Matter.Handler;
import io.probity.appeals.review.Matter.Outcome;
import io.probity.appeals.review.Review.UnderReview;
import io.probity.appeals.review.ReviewCommand.Note;
import io.probity.appeals.review.ReviewCommand.NoteComplainant;
import io.probity.appeals.review.ReviewCommand.NoteComplaint;
import io.probity.appeals.review.ReviewCommand.NoteHandler;
import io.probity.appeals.review.ReviewCommand.NoteOutcome;
import io.probity.appeals.review.ReviewEvent.ComplainantNoted;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.HandlerReturned;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.ReviewEvent.PartNoted;
import io.probity.appeals.review.ReviewEvent.ReviewerStoodAside;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Facts from other services. They come in any order between topics, so one that is late can still move a review. */
final class Noting {
    private static final String LATE_FACT = "The office had a part in the matter";

    private Noting() {}

    static Decision<ReviewEvent> decide(Note note, Review review, Policies policies) {
        return switch (note) {
            case NoteComplaint n ->
                review.matter().complaint().isPresent() ? nothing() : new Decision.Accepted<>(List.of(noted(n)));
            case NoteComplainant n ->
                new Decision.Accepted<>(
                        review.matter().complainant().equals(Optional.of(n.complainant()))
                                ? List.of()
                                : List.of(new ComplainantNoted(n.complainant())));
            case NoteHandler n -> handler(n, review, policies);
            case NoteOutcome n ->
                noted(
                        List.of(new OutcomeNoted(n.outcome(), n.remedy(), n.completedOn(), n.by(), n.office())),
                        review,
                        review.matter().with(new Outcome(n.outcome(), n.remedy(), n.by(), n.office())),
                        n.at(),
                        policies);
        };
    }

    private static Decision<ReviewEvent> handler(NoteHandler n, Review review, Policies policies) {
        Matter matter = review.matter();
        Handler handler = new Handler(n.officer(), n.office());
        Optional<Handler> last = n.otherMadeWay()
                ? matter.handling().comesBackFrom(n.officer()).filter(it -> !matter.hasDecided(it.officer()))
                : Optional.empty();
        if (last.isPresent())
            return new Decision.Accepted<>(List.of(new HandlerReturned(
                    n.officer(), n.office(), last.get().officer(), last.get().office())));
        return matter.handlers().contains(handler)
                ? nothing()
                : noted(
                        List.of(handled(handler)),
                        review,
                        matter.with(matter.handling().by(handler)),
                        n.at(),
                        policies);
    }

    /**
     * Who had a part that is not noted yet. Whoever had it only in between, and did something, handled it as any other.
     *
     * @param acted who did something in it
     */
    static List<ReviewEvent> parts(Matter matter, Set<String> acted) {
        Handling handling = matter.handling();
        return acted.stream()
                .filter(officer -> !handling.acted().contains(officer))
                .sorted()
                .<ReviewEvent>flatMap(officer -> Stream.concat(
                        Stream.of(new PartNoted(officer)),
                        handling.inBetween(officer).stream().map(Noting::handled)))
                .toList();
    }

    private static HandlerNoted handled(Handler handler) {
        return new HandlerNoted(handler.officer(), handler.office());
    }

    private static Decision<ReviewEvent> noted(
            List<ReviewEvent> facts, Review review, Matter now, Instant at, Policies policies) {
        List<ReviewEvent> events = new ArrayList<>(facts);
        Order order = Order.of(now, policies);
        if (review instanceof UnderReview under && !order.has(under.reviewer().office())) {
            String appeal = under.appeal().id();
            events.add(new ReviewerStoodAside(appeal, under.reviewer().office(), LATE_FACT));
            String next =
                    order.after(under.reviewer().office(), under.reviewer().stoodAside(), Set.of());
            events.addAll(Lodging.assign(appeal, next, at));
        }
        return new Decision.Accepted<>(events);
    }

    private static ComplaintNoted noted(NoteComplaint n) {
        Matter.Complaint c = n.complaint();
        return new ComplaintNoted(
                c.reference(),
                c.complainant(),
                c.corruptConduct(),
                c.nature(),
                c.location(),
                c.subjects(),
                c.policy(),
                c.policyVersion());
    }

    private static Decision<ReviewEvent> nothing() {
        return new Decision.Accepted<>(List.of());
    }
}
