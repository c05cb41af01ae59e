package io.probity.appeals.moving;

import static io.probity.edge.work.OpenWork.opened;
import static io.probity.edge.work.OpenWork.over;
import static io.probity.edge.work.OpenWork.touched;

import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.ComplainantNoted;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.ReviewEvent.PartNoted;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Open until they are closed. What is noted of the complaint may change whose they are. */
@ApplicationScoped
class OpenReviews implements LocalProjection<ReviewEvent> {

    @Override
    public String name() {
        return "open-reviews";
    }

    @Override
    public Class<ReviewEvent> of() {
        return ReviewEvent.class;
    }

    @Override
    public boolean streamsApart() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<ReviewEvent> recorded) {
        return switch (recorded.event()) {
            case AppealLodged ignored -> List.of(opened(recorded.stream()));
            case ComplaintNoted ignored -> List.of(touched(recorded.stream()));
            case ComplainantNoted ignored -> List.of(touched(recorded.stream()));
            case HandlerNoted ignored -> List.of(touched(recorded.stream()));
            case OutcomeNoted ignored -> List.of(touched(recorded.stream()));
            case PartNoted ignored -> List.of(touched(recorded.stream()));
            case ReviewClosed ignored -> List.of(over(recorded.stream()));
            default -> List.of();
        };
    }
}
