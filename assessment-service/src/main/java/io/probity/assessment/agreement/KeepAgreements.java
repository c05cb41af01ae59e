package io.probity.assessment.agreement;

import io.probity.contracts.CouncilEvent.Section40AgreementMade;
import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Received;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what councils record of their agreements. A council makes one: the first record stands. */
@ApplicationScoped
public class KeepAgreements implements Projection {
    private static final String MADE =
            "insert into section_40_agreement (tenant, since) values ($1, $2) on conflict (tenant) do nothing";

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Received<?> received : batch) {
            if (received.event() instanceof Section40AgreementMade made)
                done = done.chain(() -> transaction
                        .preparedQuery(MADE)
                        .execute(Tuple.of(received.tenant(), made.from()))
                        .replaceWithVoid());
        }
        return done;
    }
}
