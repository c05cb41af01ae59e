package io.probity.assessment.viewing;

import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the list of assessments and of those that ended in a record of not notifying. */
@ApplicationScoped
class AssessmentRows implements LocalProjection<AssessmentEvent> {
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
    public Class<AssessmentEvent> of() {
        return AssessmentEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<AssessmentEvent> recorded) {
        return switch (recorded.event()) {
            case AssessmentOpened ignored -> change(recorded, OPENED, recorded.position());
            case AssessmentEndorsed e ->
                change(recorded, ENDORSED, !e.category().isReferred());
            case AssessmentDecidedAnew e ->
                change(recorded, ENDORSED, !e.category().isReferred());
            case AssessmentReopened ignored -> change(recorded, REOPENED, false);
            default -> List.of();
        };
    }

    private static List<Change> change(Recorded<?> recorded, String statement, Object value) {
        StreamId stream = recorded.stream();
        return List.of(new Change(statement, Tuple.of(stream.tenant(), stream.id(), value)));
    }
}
