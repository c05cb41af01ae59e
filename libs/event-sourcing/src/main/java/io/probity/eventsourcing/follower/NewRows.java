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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows that a read model adds to a table. Those that follow each other go {@link #together} in one statement: for the database
 * that is little more work than one row. What becomes of a row that is there already is said with them.
 */
public final class NewRows {
    private static final int MOST = 16;
    /** A longer statement is parsed anew each time: the driver does not keep it. */
    private static final int LONGEST = 2_048;

    private final String table;
    private final List<String> columns;
    private final String ifThere;
    private final int together;
    private final String one;
    private final String many;

    private NewRows(String table, List<String> columns, String ifThere) {
        this.table = table;
        this.columns = columns;
        this.ifThere = ifThere;
        this.one = statement(1);
        this.together = IntStream.iterate(MOST, rows -> rows > 1, rows -> rows - 1)
                .filter(rows -> statement(rows).length() <= LONGEST)
                .findFirst()
                .orElse(1);
        this.many = statement(together);
    }

    /**
     * Rows of which none can be there.
     *
     * @param columns what each row says, in this order
     */
    public static NewRows of(String table, String... columns) {
        return new NewRows(table, List.of(columns), "");
    }

    /** The same, but for those that are there by this column. */
    public NewRows unlessThere(String column) {
        return new NewRows(table, columns, " on conflict (%s) do nothing".formatted(column));
    }

    /** The same; of those that are there by these columns, the others are changed. No two of them may mean the same row. */
    public NewRows orChanged(List<String> keys) {
        String set = columns.stream()
                .filter(column -> !keys.contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        String otherwise = set.isEmpty() ? "do nothing" : "do update set " + set;
        return new NewRows(table, columns, " on conflict (%s) %s".formatted(String.join(", ", keys), otherwise));
    }

    /** @param values a column each */
    public Change row(Tuple values) {
        if (values.size() != columns.size())
            throw new IllegalArgumentException(
                    "a row of %s has %d columns, not %d".formatted(table, columns.size(), values.size()));
        return new Change(one, values, Optional.of(this));
    }

    /** What adds these rows, in their order: as many to a statement as can be, and what is left as a batch of rows. */
    public List<Uni<RowSet<Row>>> adding(List<Tuple> rows, SqlConnection transaction) {
        List<Uni<RowSet<Row>>> statements = new ArrayList<>();
        List<Tuple> left = rows;
        while (together > 1 && left.size() >= together) {
            statements.add(transaction.preparedQuery(many).execute(values(left.subList(0, together))));
            left = left.subList(together, left.size());
        }
        if (!left.isEmpty()) statements.add(transaction.preparedQuery(one).executeBatch(left));
        return statements;
    }

    /** How many rows go in one statement. */
    int together() {
        return together;
    }

    /** The insert of that many rows. */
    String many() {
        return many;
    }

    /** What goes into that. */
    static Tuple values(List<Tuple> rows) {
        Tuple all = Tuple.tuple();
        for (Tuple row : rows) for (int column = 0; column < row.size(); column++) all.addValue(row.getValue(column));
        return all;
    }

    private String statement(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "(" + places(row * columns.size()) + ")")
                .collect(Collectors.joining(
                        ", ", "insert into %s (%s) values ".formatted(table, String.join(", ", columns)), ifThere));
    }

    private String places(int after) {
        return IntStream.rangeClosed(after + 1, after + columns.size())
                .mapToObj(n -> "$" + n)
                .collect(Collectors.joining(", "));
    }
}
