package io.probity.eventsourcing.follower;

import static java.util.stream.Collectors.joining;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** Rows that a read model adds to a table, and what becomes of a row that is there already. */
public final class NewRows {
    private final String table;
    private final List<String> columns;
    private final ManyRows rows;

    private NewRows(String table, List<String> columns, int keys, String ifThere) {
        this.table = table;
        this.columns = columns;
        this.rows = ManyRows.of(
                columns.subList(0, keys),
                columns.subList(keys, columns.size()),
                "insert into %s (%s) :rows%s".formatted(table, names(columns), ifThere));
    }

    /**
     * Rows of which none can be there.
     *
     * @param columns what each row says, in this order, each with its type, such as {@code complaint uuid}
     */
    public static NewRows of(String table, String... columns) {
        return new NewRows(table, List.of(columns), 0, "");
    }

    /** The same, but for those that are there by these columns. */
    public NewRows unlessThere(String... keys) {
        return new NewRows(table, columns, 0, " on conflict (%s) do nothing".formatted(String.join(", ", keys)));
    }

    /** The same; of those that are there by these columns, which come first, the others are changed. */
    public NewRows orChanged(String... keys) {
        return orChanged(List.of(keys), "");
    }

    /**
     * The same, but only where what is there is less late.
     *
     * @param by the column that says how late a row is
     */
    public NewRows orChangedIfLater(List<String> keys, String by) {
        return orChanged(keys, " where %s.%s < excluded.%s".formatted(table, by, by));
    }

    private NewRows orChanged(List<String> keys, String where) {
        String set = columns.stream()
                .map(NewRows::name)
                .filter(column -> !keys.contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(joining(", "));
        String otherwise = " on conflict (%s) do update set %s%s".formatted(String.join(", ", keys), set, where);
        return new NewRows(table, columns, keys.size(), otherwise);
    }

    /** @param values a column each */
    public Change row(Tuple values) {
        return rows.row(values);
    }

    /** Adds these, in their order. */
    public Uni<RowSet<Row>> adding(List<Tuple> values, SqlConnection transaction) {
        return rows.write(values, transaction);
    }

    private static String names(List<String> columns) {
        return columns.stream().map(NewRows::name).collect(joining(", "));
    }

    private static String name(String column) {
        return column.substring(0, column.indexOf(' '));
    }
}
