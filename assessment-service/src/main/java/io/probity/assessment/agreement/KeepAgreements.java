package io.probity.assessment.agreement;

import io.probity.contracts.CouncilEvent.Section40AgreementMade;
import io.probity.edge.projecting.HeardProjection;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.inbox.Received;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what councils record of their agreements. A council makes one: the first record stands. */
@ApplicationScoped
public class KeepAgreements implements HeardProjection {
    private static final String MADE =
            "insert into section_40_agreement (tenant, since) values ($1, $2) on conflict (tenant) do nothing";

    @Override
    public List<Change> changes(Received<?> received) {
        return received.event() instanceof Section40AgreementMade made
                ? List.of(new Change(MADE, Tuple.of(received.tenant(), made.from())))
                : List.of();
    }
}
