package io.probity.reporting.projecting;

import io.probity.eventsourcing.follower.ManyRows;
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
import java.util.Comparator;
import java.util.Iterator;
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

    /** Rows that take the same columns of the same table, and values of the same types in them. */
    private record Shape(Table table, List<String> columns, List<Class<?>> types) {
        static Shape of(RowChange change) {
            return new Shape(
                    change.row().table(),
                    List.copyOf(change.set().keySet()),
                    Stream.concat(change.row().key().stream(), change.set().values().stream())
                            .<Class<?>>map(Object::getClass)
                            .toList());
        }

        NewRows rows() {
            List<String> said = new ArrayList<>(List.of("generation integer", "tenant text"));
            Iterator<Class<?>> type = types.iterator();
            table.keys().forEach(key -> said.add(ManyRows.column(key, type.next())));
            said.add("as_of integer");
            columns.forEach(column -> said.add(ManyRows.column(column, type.next())));
            List<String> keys = Stream.concat(Stream.of("generation", "tenant"), table.keys().stream())
                    .toList();
            return NewRows.of(table.sqlName(), said.toArray(String[]::new)).orChangedIfLater(keys, "as_of");
        }
    }

    static Uni<Void> write(SqlConnection transaction, int generation, List<Received<?>> batch) {
        String[] tenants = batch.stream().map(Received::tenant).distinct().toArray(String[]::new);
        List<Uni<RowSet<Row>>> statements = new ArrayList<>();
        statements.add(transaction.preparedQuery(KNOWN).execute(Tuple.of(tenants)));
        for (Collection<RowChange> round : RowsOf.batch(batch))
            byShape(generation, round)
                    .forEach((shape, rows) -> statements.add(
                            ROWS.computeIfAbsent(shape, Shape::rows).adding(rows, transaction)));
        return Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    /** Sorted: what is near each other in an index costs a fifth less to write together. */
    private static Map<Shape, List<Tuple>> byShape(int generation, Collection<RowChange> changes) {
        Map<Shape, List<Tuple>> rows = new LinkedHashMap<>();
        List<RowChange> sorted = changes.stream()
                .sorted(Comparator.comparing(RowChange::row, RowChange.Row::inTheirOrder))
                .toList();
        for (RowChange change : sorted) {
            Tuple values =
                    Tuple.tuple().addInteger(generation).addString(change.row().tenant());
            change.row().key().forEach(values::addValue);
            values.addInteger(change.version());
            change.set().values().forEach(values::addValue);
            rows.computeIfAbsent(Shape.of(change), any -> new ArrayList<>()).add(values);
        }
        return rows;
    }
}
