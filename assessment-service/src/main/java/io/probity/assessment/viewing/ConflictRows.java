package io.probity.assessment.viewing;

import io.probity.assessment.investigation.InvestigationEvent;
import io.probity.assessment.investigation.InvestigationEvent.ConflictDeclared;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where a conflict was declared, or a register had a handler make way: until there is an outcome, something may be decided. */
@ApplicationScoped
class ConflictRows implements LocalProjection<InvestigationEvent> {
    private static final String CONFLICT = """
            insert into conflict_row (tenant, complaint, number) values ($1, $2, $3)
            on conflict (tenant, complaint) do nothing""";
    private static final String OVER = "delete from conflict_row where tenant = $1 and complaint = $2";

    @Override
    public String name() {
        return "conflict-row";
    }

    @Override
    public Class<InvestigationEvent> of() {
        return InvestigationEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<InvestigationEvent> recorded) {
        StreamId stream = recorded.stream();
        return switch (recorded.event()) {
            case ConflictDeclared _, InvestigationRerouted _ ->
                List.of(new Change(CONFLICT, Tuple.of(stream.tenant(), stream.id(), recorded.position())));
            case OutcomeDecided _ -> List.of(new Change(OVER, Tuple.of(stream.tenant(), stream.id())));
            default -> List.of();
        };
    }
}
