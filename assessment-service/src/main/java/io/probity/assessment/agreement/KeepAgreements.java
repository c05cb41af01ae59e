package io.probity.assessment.agreement;

import io.probity.contracts.CouncilEvent.Section40AgreementMade;
import io.probity.edge.projecting.HeardProjection;
import io.probity.edge.projecting.Hears;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what councils record of their agreements. A council makes one: the first record stands. */
@ApplicationScoped
public class KeepAgreements implements HeardProjection {
    private static final String MADE =
            "insert into section_40_agreement (tenant, since) values ($1, $2) on conflict (tenant) do nothing";

    private static final Hears HEARD = Hears.of(
            Section40AgreementMade.class,
            (received, e) -> List.of(new Change(MADE, Tuple.of(received.tenant(), e.from()))));

    @Override
    public Hears hears() {
        return HEARD;
    }
}
