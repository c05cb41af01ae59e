package io.probity.reporting.projecting;

import io.probity.eventsourcing.inbox.Received;
import io.probity.reporting.rows.RowChange;
import io.probity.reporting.rows.RowsOf;
import io.probity.reporting.rows.Table;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what a batch changes into the tables of one generation: one statement for all rows of one shape. */
final class Facts {
    private static final String KNOWN =
            "insert into known_council select distinct unnest($1::text[]) on conflict do nothing";

    private Facts() {}

    /** Rows that take the same columns of the same table. */
    private record Shape(Table table, List<String> columns) {
        static Shape of(RowChange change) {
            return new Shape(change.row().table(), List.copyOf(change.set().keySet()));
        }

        String sql() {
            List<String> key = Stream.concat(Stream.of("generation", "tenant"), table.keys().stream())
                    .toList();
            List<String> all = Stream.concat(key.stream(), columns.stream()).toList();
            String values =
                    IntStream.rangeClosed(1, all.size()).mapToObj(i -> "$" + i).collect(Collectors.joining(", "));
            String set = columns.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
            return "insert into " + table.sqlName() + " (" + String.join(", ", all) + ") values (" + values
                    + ") on conflict (" + String.join(", ", key) + ") do update set " + set;
        }
    }

    static Uni<Void> write(SqlConnection transaction, int generation, List<Received<?>> batch) {
        Map<Shape, List<Tuple>> rows = byShape(generation, RowsOf.batch(batch));
        String[] tenants = batch.stream().map(Received::tenant).distinct().toArray(String[]::new);
        return transaction
                .preparedQuery(KNOWN)
                .execute(Tuple.of(tenants))
                .chain(() -> Multi.createFrom()
                        .iterable(rows.entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(shape ->
                                transaction.preparedQuery(shape.getKey().sql()).executeBatch(shape.getValue()))
                        .collect()
                        .last())
                .replaceWithVoid();
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
