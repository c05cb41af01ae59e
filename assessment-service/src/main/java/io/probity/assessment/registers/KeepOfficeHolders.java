package io.probity.assessment.registers;

import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Received;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps whom councils appoint: who is Chief Executive Officer or Mayor, and who decides where neither may (HV-37). */
@ApplicationScoped
public class KeepOfficeHolders implements Projection {
    private static final String APPOINTED = """
            insert into office_holder (tenant, office, since, holder) values ($1, $2, $3, $4)
            on conflict (tenant, office, since) do update set holder = excluded.holder""";

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Received<?> received : batch) {
            if (received.event() instanceof OfficeHolderAppointed e)
                done = done.chain(() -> transaction
                        .preparedQuery(APPOINTED)
                        .execute(Tuple.of(received.tenant(), e.office(), e.from(), e.holder()))
                        .replaceWithVoid());
        }
        return done;
    }
}
