package io.probity.assessment.viewing;

import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.ManyRows;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
import io.probity.policy.OutcomeCode;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the list of assessments and of those that ended in a record of not notifying. */
@ApplicationScoped
class AssessmentRows implements LocalProjection<AssessmentEvent> {
    private static final NewRows OPENED = NewRows.of(
            "assessment_row",
            "tenant text",
            "complaint uuid",
            "number bigint",
            "endorsed boolean",
            "not_notified boolean");
    /** What was not notified once stays in the register, whatever is decided anew (HV-40). */
    private static final ManyRows STANDING = ManyRows.of(
            List.of("tenant text", "complaint uuid"), List.of("endorsed boolean", "not_notified boolean"), """
            update assessment_row r set endorsed = c.endorsed, not_notified = r.not_notified or c.not_notified
            from (:rows) as c where r.tenant = c.tenant and r.complaint = c.complaint""");

    @Override
    public String name() {
        return "assessment-row";
    }

    @Override
    public Class<AssessmentEvent> of() {
        return AssessmentEvent.class;
    }

    @Override
    public boolean streamsApart() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<AssessmentEvent> recorded) {
        Tuple row = Tuple.of(recorded.stream().tenant(), recorded.stream().id());
        return switch (recorded.event()) {
            case AssessmentOpened _ ->
                List.of(OPENED.row(
                        row.addLong(recorded.position()).addBoolean(false).addBoolean(false)));
            case AssessmentEndorsed e -> decided(row, e.category());
            case AssessmentDecidedAnew e -> decided(row, e.category());
            case AssessmentReopened _ ->
                List.of(STANDING.row(row.addBoolean(false).addBoolean(false)));
            default -> List.of();
        };
    }

    private static List<Change> decided(Tuple row, OutcomeCode category) {
        return List.of(STANDING.row(row.addBoolean(true).addBoolean(!category.isReferred())));
    }
}
