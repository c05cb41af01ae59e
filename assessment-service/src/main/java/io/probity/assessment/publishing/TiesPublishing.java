package io.probity.assessment.publishing;

import io.probity.assessment.ties.TiesEvent;
import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.AssessmentEvent.RelationshipEnded;
import io.probity.contracts.AssessmentEvent.ReportingLineRecorded;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The registers as others hear of them: who is tied to whom by opaque ids, and never how. */
@ApplicationScoped
class TiesPublishing implements Publishing<TiesEvent> {

    @Override
    public Class<TiesEvent> of() {
        return TiesEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<TiesEvent> recorded) {
        return Optional.of(new Publication(Topics.ASSESSMENT, recorded.stream().id(), told(recorded.event())));
    }

    private static ContractEvent told(TiesEvent event) {
        return switch (event) {
            case TiesEvent.ReportingLineRecorded e -> new ReportingLineRecorded(e.officer(), e.reportsTo(), e.since());
            case TiesEvent.RelationshipDeclared e ->
                new RelationshipDeclared(e.id().toString(), e.officer(), e.other(), e.since());
            case TiesEvent.RelationshipEnded e -> new RelationshipEnded(e.id().toString(), e.until());
        };
    }
}
