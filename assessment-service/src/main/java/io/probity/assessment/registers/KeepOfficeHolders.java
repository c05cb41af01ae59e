package io.probity.assessment.registers;

import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.edge.projecting.HeardProjection;
import io.probity.edge.work.OpenWork;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.inbox.Received;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps whom councils appoint: who is Chief Executive Officer or Mayor, and who decides where neither may (HV-37). */
@ApplicationScoped
public class KeepOfficeHolders implements HeardProjection {
    private static final String APPOINTED = """
            insert into office_holder (tenant, office, since, holder) values ($1, $2, $3, $4)
            on conflict (tenant, office, since) do update set holder = excluded.holder""";

    @Override
    public List<Change> changes(Received<?> received) {
        return received.event() instanceof OfficeHolderAppointed e
                ? List.of(
                        new Change(APPOINTED, Tuple.of(received.tenant(), e.office(), e.from(), e.holder())),
                        OpenWork.registersSaySomethingElse(received.tenant(), e.from()))
                : List.of();
    }
}
