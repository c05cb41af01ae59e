package io.probity.eventsourcing.follower;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page's changes on their way to the database, in their order: all are sent before the first is answered, and those of
 * the same statement that follow each other go together, as rows of one insert or as a batch.
 */
record Changes(List<Change> all) {
    private record Run(String statement, List<Tuple> values) {}

    /** Fails with the first that failed; those behind it find the transaction ended. */
    Uni<Void> write(SqlConnection transaction) {
        List<Uni<RowSet<Row>>> sent = new ArrayList<>();
        for (Run run : runs()) {
            List<Tuple> left = inserted(run, transaction, sent);
            if (!left.isEmpty())
                sent.add(transaction.preparedQuery(run.statement()).executeBatch(left));
        }
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(sent).andFailFast().replaceWithVoid();
    }

    /** Sends what can go as rows of one statement, and tells what is left. */
    private static List<Tuple> inserted(Run run, SqlConnection transaction, List<Uni<RowSet<Row>>> sent) {
        List<Tuple> left = run.values();
        if (left.size() < ManyRows.ROWS) return left;
        Optional<ManyRows> insert = ManyRows.of(run.statement());
        while (insert.isPresent() && left.size() >= ManyRows.ROWS) {
            ManyRows many = insert.get();
            sent.add(transaction.preparedQuery(many.statement()).execute(many.values(left.subList(0, ManyRows.ROWS))));
            left = left.subList(ManyRows.ROWS, left.size());
        }
        return left;
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Change change : all) {
            if (runs.isEmpty() || !runs.getLast().statement().equals(change.statement()))
                runs.add(new Run(change.statement(), new ArrayList<>()));
            runs.getLast().values().add(change.values());
        }
        return runs;
    }
}
