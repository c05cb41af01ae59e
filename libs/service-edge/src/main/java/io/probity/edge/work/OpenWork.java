package io.probity.edge.work;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;

/**
 * What a service's projections say of work in the tables {@code open_work} and {@code registers_change}: what is not over,
 * and that it has to be asked anew whose turn it is. {@link WorkRound} asks, where {@code work_waits} says that there is something.
 */
public final class OpenWork {
    private static final String OPENED = """
            insert into open_work (tenant, stream) values ($1, $2)
            on conflict (tenant, stream) do update set touched = open_work.touched + 1""";
    private static final String TOUCHED =
            "update open_work set touched = touched + 1 where tenant = $1 and stream = $2";
    private static final String OVER = "delete from open_work where tenant = $1 and stream = $2";
    /** Changes nothing, and waits for whoever takes the mark away: what they looked at did not hold this yet. */
    private static final String REGISTERS = """
            insert into registers_change (tenant, day) values ($1, $2)
            on conflict (tenant, day) do update set day = excluded.day""";

    private OpenWork() {}

    /** It has to be done from now on. */
    public static Change opened(StreamId stream) {
        return of(OPENED, stream);
    }

    /** Something was heard of it. Where it is not open, that changes nothing. */
    public static Change touched(StreamId stream) {
        return of(TOUCHED, stream);
    }

    public static Change over(StreamId stream) {
        return of(OVER, stream);
    }

    /** @param day from which on the registers say something else, of whomever: all that is open is looked at then */
    public static Change registersSaySomethingElse(String tenant, LocalDate day) {
        return new Change(REGISTERS, Tuple.of(tenant, day));
    }

    private static Change of(String statement, StreamId stream) {
        return new Change(statement, Tuple.of(stream.tenant(), stream.name()));
    }
}
