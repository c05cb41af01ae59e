package io.probity.eventsourcing.follower;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows that a read model adds to a table. Those that follow each other go {@link #TOGETHER} in one statement: for the database
 * that is little more work than one row. So a row that is there already is left alone; to change it is another statement's.
 */
public final class NewRows {
    /** Few enough that the statement stays short of 2 048 characters: a longer one is parsed anew each time. */
    static final int TOGETHER = 16;

    private final String table;
    private final List<String> columns;
    private final Optional<String> unlessThere;
    private final String one;
    private final String many;

    private NewRows(String table, List<String> columns, Optional<String> unlessThere) {
        this.table = table;
        this.columns = columns;
        this.unlessThere = unlessThere;
        this.one = statement(1);
        this.many = statement(TOGETHER);
    }

    /**
     * Rows of which none can be there.
     *
     * @param columns what each row says, in this order
     */
    public static NewRows of(String table, String... columns) {
        return new NewRows(table, List.of(columns), Optional.empty());
    }

    /** The same, but for those that are there by this column. */
    public NewRows unlessThere(String column) {
        return new NewRows(table, columns, Optional.of(column));
    }

    /** @param values a column each */
    public Change row(Tuple values) {
        if (values.size() != columns.size())
            throw new IllegalArgumentException(
                    "a row of %s has %d columns, not %d".formatted(table, columns.size(), values.size()));
        return new Change(one, values, Optional.of(this));
    }

    /** The insert of {@link #TOGETHER} rows. */
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
                        ", ",
                        "insert into %s (%s) values ".formatted(table, String.join(", ", columns)),
                        unlessThere
                                .map(" on conflict (%s) do nothing"::formatted)
                                .orElse("")));
    }

    private String places(int after) {
        return IntStream.rangeClosed(after + 1, after + columns.size())
                .mapToObj(n -> "$" + n)
                .collect(Collectors.joining(", "));
    }
}
