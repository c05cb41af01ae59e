package io.probity.assessment.moving;

import static io.probity.edge.work.OpenWork.opened;
import static io.probity.edge.work.OpenWork.over;
import static io.probity.edge.work.OpenWork.touched;

import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.InvestigationEvent.ComplainantKnown;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDiscontinued;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.assessment.investigation.Track;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Of administrative complaints, until their outcome is decided: a fraud is in nobody's hands alone. */
@ApplicationScoped
class OpenInvestigations implements LocalProjection<InvestigationEvent> {

    @Override
    public String name() {
        return "open-investigations";
    }

    @Override
    public Class<InvestigationEvent> of() {
        return InvestigationEvent.class;
    }

    @Override
    public boolean streamsApart() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<InvestigationEvent> recorded) {
        return switch (recorded.event()) {
            case InvestigationOpened e
            when e.matter().track() == Track.ADMINISTRATIVE -> List.of(opened(recorded.stream()));
            case HandlerNamed ignored -> List.of(touched(recorded.stream()));
            case ComplainantKnown ignored -> List.of(touched(recorded.stream()));
            case OutcomeDecided ignored -> List.of(over(recorded.stream()));
            case InvestigationDiscontinued ignored -> List.of(over(recorded.stream()));
            default -> List.of();
        };
    }
}
