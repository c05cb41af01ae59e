package io.probity.eventsourcing.follower;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page's changes on their way to the database: all are sent before the first is answered, and those of the same statement
 * go together, as rows of one insert or as a batch, wherever that changes nothing but the order of what is apart.
 */
record Changes(List<Run> runs) {
    record Run(String statement, Optional<NewRows> rows, List<Tuple> values) {}

    static <E> Changes of(List<Recorded<E>> events, LocalProjection<E> projection) {
        List<Run> runs = new ArrayList<>();
        Map<StreamId, Integer> lastOf = new HashMap<>();
        for (Recorded<E> recorded : events) {
            for (Change change : projection.changes(recorded)) {
                int from = projection.streamsApart()
                        ? lastOf.getOrDefault(recorded.stream(), 0)
                        : Math.max(0, runs.size() - 1);
                int run = runOf(change, from, runs);
                runs.get(run).values().add(change.values());
                lastOf.put(recorded.stream(), run);
            }
        }
        return new Changes(runs);
    }

    /** The first run of a change's statement from a place on, which is begun if there is none. */
    private static int runOf(Change change, int from, List<Run> runs) {
        for (int run = from; run < runs.size(); run++)
            if (runs.get(run).statement().equals(change.statement())) return run;
        runs.add(new Run(change.statement(), change.rows(), new ArrayList<>()));
        return runs.size() - 1;
    }

    /** Fails with the first that failed; those behind it find the transaction ended. */
    Uni<Void> write(SqlConnection transaction) {
        List<Uni<RowSet<Row>>> sent = new ArrayList<>();
        for (Run run : runs)
            sent.addAll(run.rows()
                    .map(rows -> rows.adding(run.values(), transaction))
                    .orElseGet(() ->
                            List.of(transaction.preparedQuery(run.statement()).executeBatch(run.values()))));
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(sent).andFailFast().replaceWithVoid();
    }
}
