package io.probity.assessment.registers;

import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.OfficeHolderTermEnded;
import io.probity.edge.projecting.HeardProjection;
import io.probity.edge.projecting.Hears;
import io.probity.edge.work.OpenWork;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps whom councils appoint: who is Chief Executive Officer or Mayor, and who decides where neither may (HV-37). */
@ApplicationScoped
public class KeepOfficeHolders implements HeardProjection {
    private static final String APPOINTED = """
            insert into office_holder (tenant, office, since, holder) values ($1, $2, $3, $4)
            on conflict (tenant, office, since) do update set holder = excluded.holder, last_day = null""";

    /** Of the term that had begun last by then. */
    private static final String TERM_ENDED = """
            update office_holder set last_day = $4 where tenant = $1 and office = $2 and holder = $3 and since =
              (select max(since) from office_holder where tenant = $1 and office = $2 and holder = $3 and since <= $4)""";

    private static final Hears HEARD = Hears.of(
                    OfficeHolderAppointed.class,
                    (received, e) -> List.of(
                            new Change(APPOINTED, Tuple.of(received.tenant(), e.office(), e.from(), e.holder())),
                            OpenWork.registersSaySomethingElse(received.tenant(), e.from())))
            .and(
                    OfficeHolderTermEnded.class,
                    (received, e) -> List.of(
                            new Change(TERM_ENDED, Tuple.of(received.tenant(), e.office(), e.holder(), e.lastDay())),
                            OpenWork.registersSaySomethingElse(
                                    received.tenant(), e.lastDay().plusDays(1))));

    @Override
    public Hears hears() {
        return HEARD;
    }
}
