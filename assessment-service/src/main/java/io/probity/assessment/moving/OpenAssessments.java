package io.probity.assessment.moving;

import static io.probity.edge.work.OpenWork.opened;
import static io.probity.edge.work.OpenWork.over;
import static io.probity.edge.work.OpenWork.touched;

import io.probity.assessment.assessing.AssessmentEvent;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentEndorsed;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentOpened;
import io.probity.assessment.assessing.AssessmentEvent.AssessmentReopened;
import io.probity.assessment.assessing.AssessmentEvent.ComplainantKnown;
import io.probity.assessment.assessing.AssessmentEvent.DecisionMakerNamed;
import io.probity.assessment.assessing.AssessmentEvent.HandlerNamed;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Open until they are endorsed. What was heard may change whose they are; what is done on the form says so itself. */
@ApplicationScoped
class OpenAssessments implements LocalProjection<AssessmentEvent> {

    @Override
    public String name() {
        return "open-assessments";
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
        return switch (recorded.event()) {
            case AssessmentOpened ignored -> List.of(opened(recorded.stream()));
            case AssessmentReopened ignored -> List.of(opened(recorded.stream()));
            case ComplainantKnown ignored -> List.of(touched(recorded.stream()));
            case HandlerNamed ignored -> List.of(touched(recorded.stream()));
            case DecisionMakerNamed ignored -> List.of(touched(recorded.stream()));
            case AssessmentEndorsed ignored -> List.of(over(recorded.stream()));
            case AssessmentDecidedAnew ignored -> List.of(over(recorded.stream()));
            default -> List.of();
        };
    }
}
