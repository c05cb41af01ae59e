package io.probity.edge.work;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.follower.ManyRows;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;

/**
 * What a service's projections say of work in the tables {@code open_work} and {@code registers_change}: what is not over,
 * and that it has to be asked anew whose turn it is. {@link WorkRound} asks, where {@code work_waits} says that there is something.
 */
public final class OpenWork {
    private static final List<String> WHICH = List.of("tenant text", "stream text");

    private static final ManyRows OPENED = ManyRows.of(WHICH, List.of(), """
            insert into open_work (tenant, stream) :rows
            on conflict (tenant, stream) do update set touched = open_work.touched + 1""");
    private static final ManyRows TOUCHED = ManyRows.of(WHICH, List.of(), """
            update open_work w set touched = w.touched + 1
            from (:rows) as c where w.tenant = c.tenant and w.stream = c.stream""");
    private static final ManyRows OVER = ManyRows.of(
            WHICH,
            List.of(),
            "delete from open_work w using (:rows) as c where w.tenant = c.tenant and w.stream = c.stream");
    /** Changes nothing, and waits for whoever takes the mark away: what they looked at did not hold this yet. */
    private static final String REGISTERS = """
            insert into registers_change (tenant, day) values ($1, $2)
            on conflict (tenant, day) do update set day = excluded.day""";
    /** {@link WorkRound} asks for the same lock for itself alone. */
    private static final String WRITING = "select pg_advisory_xact_lock_shared(hashtext($1))";

    static final String LOCK = "open_work";

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

    /**
     * Comes before what is written of others than the stream whose work it touches. Whoever writes the other half of it at the
     * same time does not see this one, and neither may touch the work: no round looks at any until both are there.
     */
    public static Change othersAreWritten() {
        return new Change(WRITING, Tuple.of(LOCK));
    }

    private static Change of(ManyRows statement, StreamId stream) {
        return statement.row(Tuple.of(stream.tenant(), stream.name()));
    }
}
