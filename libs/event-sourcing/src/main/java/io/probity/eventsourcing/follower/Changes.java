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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes on their way to the database: all are sent before the first is answered, and those of the same statement go together,
 * as one statement of {@link ManyRows} or as a batch, wherever that changes nothing but the order of what is apart. Of one row
 * a statement hears once.
 */
public final class Changes {

    /** Changes that go together. */
    private static final class Run {
        private final Change first;
        private final List<Tuple> values = new ArrayList<>();
        private final Set<Object> about = new HashSet<>();

        private Run(Change first) {
            this.first = first;
        }

        private boolean takes(Change change) {
            return first.statement().equals(change.statement())
                    && key(change).filter(about::contains).isEmpty();
        }

        private void add(Change change) {
            values.add(change.values());
            key(change).ifPresent(about::add);
        }

        private Uni<RowSet<Row>> write(SqlConnection transaction) {
            return first.rows().map(rows -> rows.write(values, transaction)).orElseGet(() -> transaction
                    .preparedQuery(first.statement())
                    .executeBatch(values));
        }

        private static Optional<Object> key(Change change) {
            return change.rows().map(rows -> rows.key(change.values()));
        }
    }

    private final List<Run> runs = new ArrayList<>();

    private Changes() {}

    /** Of each, in their order, but for what a projection says is apart. */
    static <E> Changes of(List<Recorded<E>> events, LocalProjection<E> projection) {
        Changes all = new Changes();
        Map<StreamId, Integer> lastOf = new HashMap<>();
        for (Recorded<E> recorded : events)
            for (Change change : projection.changes(recorded))
                lastOf.put(
                        recorded.stream(),
                        all.add(
                                change,
                                projection.streamsApart() ? lastOf.getOrDefault(recorded.stream(), 0) : all.last()));
        return all;
    }

    /** In their order. */
    public static Changes inOrder(List<Change> changes) {
        Changes all = new Changes();
        changes.forEach(change -> all.add(change, all.last()));
        return all;
    }

    /** Fails with the first that failed; those behind it find the transaction ended. */
    public Uni<Void> write(SqlConnection transaction) {
        List<Uni<RowSet<Row>>> sent =
                runs.stream().map(run -> run.write(transaction)).toList();
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(sent).andFailFast().replaceWithVoid();
    }

    /** What goes together, and in which order. */
    List<List<Tuple>> runs() {
        return runs.stream().map(run -> run.values).toList();
    }

    /** Adds it to the first run from a place on that takes it, which is begun if there is none; which one that is. */
    private int add(Change change, int from) {
        int at = from;
        while (at < runs.size() && !runs.get(at).takes(change)) at++;
        if (at == runs.size()) runs.add(new Run(change));
        runs.get(at).add(change);
        return at;
    }

    private int last() {
        return Math.max(0, runs.size() - 1);
    }
}
