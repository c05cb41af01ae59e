package io.probity.edge.health;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What the store says of the whole service; no council's rows are needed for it. */
@Singleton
class Pulse {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String FIGURES = """
            select (select position from log_head) as appended,
                   coalesce((select position from log_cursor where name = 'relay'), 0) as relayed,
                   (select count(*) from parked_matter) as parked_matters,
                   (select count(*) from parked_message) as parked_messages,
                   (select extract(epoch from coalesce(max(clock_timestamp() - waitstart), interval '0'))::float8
                      from pg_locks join pg_stat_activity using (pid)
                     where not granted and datname = current_database()) as waiting_seconds""";

    @Inject
    Pool pool;

    /**
     * @param appended events in the log
     * @param relayed how many of them the relay is done with
     * @param waitingSeconds how long whoever waits longest in this database has waited for what another session holds
     */
    record Figures(long appended, long relayed, long parkedMatters, long parkedMessages, double waitingSeconds) {
        static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        static Figures of(Row row) {
            return new Figures(
                    row.getLong("appended"),
                    row.getLong("relayed"),
                    row.getLong("parked_matters"),
                    row.getLong("parked_messages"),
                    row.getDouble("waiting_seconds"));
        }

        long lag() {
            return Math.max(0, appended - relayed);
        }
    }

    /** Fails where the store does not answer in time. */
    Uni<Figures> feel() {
        return pool.query(FIGURES)
                .execute()
                .map(rows -> Figures.of(rows.iterator().next()))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }
}
