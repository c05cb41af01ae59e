package io.probity.appeals;

import io.probity.appeals.review.Review;
import io.probity.appeals.review.ReviewCommand;
import io.probity.appeals.review.ReviewDecider;
import io.probity.appeals.review.ReviewEvent;
import io.probity.eventsourcing.handling.Aggregate;

/** The aggregates of this service. A review's stream has its complaint's id, and is sealed with that matter's key. */
public final class Streams {
    public static final Aggregate<ReviewCommand, Review, ReviewEvent> REVIEW = Aggregate.of(
                    "review", ReviewEvent.class, Review.class, new ReviewDecider(AppealsWiring.POLICIES))
            .sealedWithKeyOf(stream -> "matter/" + stream.id());

    private Streams() {}
}
