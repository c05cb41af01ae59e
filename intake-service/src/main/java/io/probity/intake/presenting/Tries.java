package io.probity.intake.presenting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * How often a receipt may be tried: five times within any minute, by the database's clock and in its rows, so that it holds
 * in parallel, over instances and after a restart. Who has the right one is not counted; nobody's address is.
 */
@ApplicationScoped
public class Tries {
    private static final String OPEN = "select set_config('app.tenants', $1, true)";
    private static final String FORGET = """
            delete from receipt_try where ctid in (
              select ctid from receipt_try where tenant = $1 and last < clock_timestamp() - interval '1 minute'
              limit 20 for update skip locked)""";
    private static final String TAKE = """
            insert into receipt_try as t (tenant, receipt, tried, last)
            values ($1, $2, array[clock_timestamp()], clock_timestamp())
            on conflict (tenant, receipt) do update set last = excluded.last,
              tried = array(select at from unnest(t.tried) at where at > excluded.last - interval '1 minute')
                || excluded.tried
            where (select count(*) from unnest(t.tried) at where at > excluded.last - interval '1 minute') < 5
            returning tried[cardinality(tried)]""";
    private static final String GIVE_BACK =
            "update receipt_try set tried = array_remove(tried, $3) where tenant = $1 and receipt = $2";

    @Inject
    Pool pool;

    /** One of a receipt's tries, to be given back if it was the right one. */
    record Try(String council, UUID receipt, OffsetDateTime at) {}

    /** Empty where there were five within the last minute. */
    Uni<Optional<Try>> take(String council, UUID receipt) {
        return inCouncil(council, FORGET, Tuple.of(council))
                .chain(forgotten -> inCouncil(council, TAKE, Tuple.of(council, receipt)))
                .map(rows -> rows.iterator().hasNext()
                        ? Optional.of(
                                new Try(council, receipt, rows.iterator().next().getOffsetDateTime(0)))
                        : Optional.empty());
    }

    Uni<Void> giveBack(Try taken) {
        return inCouncil(taken.council(), GIVE_BACK, Tuple.of(taken.council(), taken.receipt(), taken.at()))
                .replaceWithVoid();
    }

    /** Detached from whoever asks: who hangs up ends a wait, and no transaction. */
    private Uni<RowSet<Row>> inCouncil(String council, String sql, Tuple values) {
        Uni<RowSet<Row>> work = pool.withTransaction(connection -> connection
                .preparedQuery(OPEN)
                .execute(Tuple.of(council))
                .chain(open -> connection.preparedQuery(sql).execute(values)));
        return Uni.createFrom().emitter(answer -> work.subscribe().with(answer::complete, answer::fail));
    }
}
