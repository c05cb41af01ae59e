package io.probity.appeals.viewing;

import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.appeals.review.ReviewEvent.FollowUpAssigned;
import io.probity.appeals.review.ReviewEvent.InternalReviewExhausted;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.appeals.review.ReviewEvent.ReviewOfficerAppointed;
import io.probity.appeals.review.ReviewEvent.ReviewerAssigned;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps the reviewers' queue. */
@ApplicationScoped
public class QueueReviews implements LocalProjection<ReviewEvent> {
    private static final String LODGED = """
            insert into review_queue (tenant, complaint, appeal, office, stage, lodged_at)
            values ($1, $2, $3, 'nobody', 'UNDER_REVIEW', $4) on conflict (tenant, appeal) do nothing""";
    private static final String ASSIGNED =
            "update review_queue set office = $3, review_officer = null where tenant = $1 and appeal = $2";
    private static final String APPOINTED =
            "update review_queue set review_officer = $3 where tenant = $1 and appeal = $2";
    private static final String DECIDED =
            "update review_queue set stage = 'DECIDED', decided_at = $3 where tenant = $1 and appeal = $2";
    private static final String CLOSED = "update review_queue set stage = 'CLOSED' where tenant = $1 and appeal = $2";

    @Override
    public String name() {
        return "review-queue-1";
    }

    @Override
    public Class<ReviewEvent> of() {
        return ReviewEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<ReviewEvent> recorded) {
        String tenant = recorded.stream().tenant();
        UUID complaint = recorded.stream().id();
        return switch (recorded.event()) {
            case AppealLodged e -> change(LODGED, Tuple.of(tenant, complaint, e.appeal(), Change.utc(e.at())));
            case ReviewerAssigned e -> change(ASSIGNED, Tuple.of(tenant, e.appeal(), e.office()));
            case FollowUpAssigned e -> change(ASSIGNED, Tuple.of(tenant, e.appeal(), e.office()));
            case ReviewOfficerAppointed e -> change(APPOINTED, Tuple.of(tenant, e.appeal(), e.officer()));
            case AppealDismissed e -> change(DECIDED, Tuple.of(tenant, e.appeal(), Change.utc(e.at())));
            case AppealUpheld e -> change(DECIDED, Tuple.of(tenant, e.appeal(), Change.utc(e.at())));
            case InternalReviewExhausted e -> change(DECIDED, Tuple.of(tenant, e.appeal(), Change.utc(e.at())));
            case ReviewClosed e -> change(CLOSED, Tuple.of(tenant, e.appeal()));
            default -> List.of();
        };
    }

    private static List<Change> change(String statement, Tuple values) {
        return List.of(new Change(statement, values));
    }
}
