package io.probity.appeals.viewing;

import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.appeals.review.ReviewEvent.InternalReviewExhausted;
import io.probity.appeals.review.ReviewEvent.ReviewClosed;
import io.probity.appeals.review.ReviewEvent.ReviewOfficerAppointed;
import io.probity.appeals.review.ReviewEvent.ReviewerAssigned;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps the reviewers' queue. */
@ApplicationScoped
public class QueueReviews implements LocalProjection {
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
    public Uni<Void> apply(SqlConnection transaction, List<Recorded<?>> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(recorded -> apply(transaction, recorded))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> apply(SqlConnection transaction, Recorded<?> recorded) {
        String tenant = recorded.stream().tenant();
        return switch (recorded.event()) {
            case AppealLodged e ->
                write(
                        transaction,
                        tenant,
                        LODGED,
                        Tuple.of(tenant, recorded.stream().id(), e.appeal(), utc(e.at())));
            case ReviewerAssigned e -> write(transaction, tenant, ASSIGNED, Tuple.of(tenant, e.appeal(), e.office()));
            case ReviewOfficerAppointed e ->
                write(transaction, tenant, APPOINTED, Tuple.of(tenant, e.appeal(), e.officer()));
            case AppealDismissed e -> write(transaction, tenant, DECIDED, Tuple.of(tenant, e.appeal(), utc(e.at())));
            case AppealUpheld e -> write(transaction, tenant, DECIDED, Tuple.of(tenant, e.appeal(), utc(e.at())));
            case InternalReviewExhausted e ->
                write(transaction, tenant, DECIDED, Tuple.of(tenant, e.appeal(), utc(e.at())));
            case ReviewClosed e -> write(transaction, tenant, CLOSED, Tuple.of(tenant, e.appeal()));
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> write(SqlConnection transaction, String tenant, String sql, Tuple values) {
        return transaction
                .preparedQuery("select enter_tenants($1)")
                .execute(Tuple.of(new String[] {tenant}))
                .chain(() -> transaction.preparedQuery(sql).execute(values))
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
