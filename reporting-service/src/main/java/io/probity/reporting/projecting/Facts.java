package io.probity.reporting.projecting;

import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.inbox.Received;
import io.probity.reporting.rows.RowChange;
import io.probity.reporting.rows.RowsOf;
import io.probity.reporting.rows.Table;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Writes what a batch changes into the tables of one generation: rows of one shape go together. */
final class Facts {
    /** In an order: two who name the same councils wait for each other, and not both for both. */
    private static final String KNOWN =
            "insert into known_council select distinct unnest($1::text[]) order by 1 on conflict do nothing";

    private static final Map<Shape, NewRows> ROWS = new ConcurrentHashMap<>();

    private Facts() {}

    /** Rows that take the same columns of the same table. */
    private record Shape(Table table, List<String> columns) {
        static Shape of(RowChange change) {
            return new Shape(change.row().table(), List.copyOf(change.set().keySet()));
        }

        NewRows rows() {
            List<String> key = Stream.concat(Stream.of("generation", "tenant"), table.keys().stream())
                    .toList();
            String[] all = Stream.concat(key.stream(), columns.stream()).toArray(String[]::new);
            return NewRows.of(table.sqlName(), all).orChanged(key);
        }
    }

    static Uni<Void> write(SqlConnection transaction, int generation, List<Received<?>> batch) {
        String[] tenants = batch.stream().map(Received::tenant).distinct().toArray(String[]::new);
        List<Uni<RowSet<Row>>> statements = new ArrayList<>();
        statements.add(transaction.preparedQuery(KNOWN).execute(Tuple.of(tenants)));
        byShape(generation, RowsOf.batch(batch))
                .forEach((shape, rows) -> statements.addAll(
                        ROWS.computeIfAbsent(shape, Shape::rows).adding(rows, transaction)));
        return Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    private static Map<Shape, List<Tuple>> byShape(int generation, Collection<RowChange> changes) {
        Map<Shape, List<Tuple>> rows = new LinkedHashMap<>();
        for (RowChange change : changes) {
            Tuple values =
                    Tuple.tuple().addInteger(generation).addString(change.row().tenant());
            change.row().key().forEach(values::addValue);
            change.set().values().forEach(values::addValue);
            rows.computeIfAbsent(Shape.of(change), any -> new ArrayList<>()).add(values);
        }
        return rows;
    }
}
