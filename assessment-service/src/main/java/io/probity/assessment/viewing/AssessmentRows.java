package io.probity.assessment.viewing;

import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the list of assessments and of those that ended in a record of not notifying. */
@ApplicationScoped
class AssessmentRows implements LocalProjection {
    private static final String OPENED = """
            insert into assessment_row (tenant, complaint, number, endorsed, not_notified)
            values ($1, $2, $3, false, false)""";
    /** What was not notified once stays in the register, whatever is decided anew (HV-40). */
    private static final String ENDORSED = """
            update assessment_row set endorsed = true, not_notified = not_notified or $3
            where tenant = $1 and complaint = $2""";

    private static final String REOPENED =
            "update assessment_row set endorsed = $3 where tenant = $1 and complaint = $2";

    @Override
    public String name() {
        return "assessment-row";
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
        return switch (recorded.event()) {
            case AssessmentOpened ignored -> write(transaction, recorded, OPENED, recorded.position());
            case AssessmentEndorsed e ->
                write(transaction, recorded, ENDORSED, !e.category().isReferred());
            case AssessmentDecidedAnew e ->
                write(transaction, recorded, ENDORSED, !e.category().isReferred());
            case AssessmentReopened ignored -> write(transaction, recorded, REOPENED, false);
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> write(SqlConnection transaction, Recorded<?> recorded, String statement, Object value) {
        String tenant = recorded.stream().tenant();
        return transaction
                .preparedQuery("select enter_tenants($1)")
                .execute(Tuple.of(new String[] {tenant}))
                .chain(() -> transaction
                        .preparedQuery(statement)
                        .execute(Tuple.of(tenant, recorded.stream().id(), value)))
                .replaceWithVoid();
    }
}
