package io.probity.eventsourcing.follower;

import static java.util.stream.Collectors.joining;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement about any number of rows, which are given to it as arrays, one a column: however many they are, it is planned
 * once and executed once. To be executed in a transaction that is {@link Transactions#openToWrite open to write}.
 */
public final class ManyRows {
    /** Where a statement has its rows. */
    private static final String ROWS = ":rows";

    private static final Map<String, Class<?>> TYPES = Map.of(
            "text", String.class,
            "uuid", UUID.class,
            "integer", Integer.class,
            "bigint", Long.class,
            "boolean", Boolean.class,
            "date", LocalDate.class,
            "timestamptz", OffsetDateTime.class);

    /** An array of arrays cannot be taken apart into arrays: such a column comes as the text of each. */
    private record Column(String name, String type) {
        static Column said(String column) {
            int space = column.indexOf(' ');
            return new Column(column.substring(0, space), column.substring(space + 1));
        }

        boolean ofArrays() {
            return type.endsWith("[]");
        }

        String given() {
            return ofArrays() ? "text" : type;
        }

        String read() {
            return ofArrays() ? name + "::" + type : name;
        }

        Object array(List<Tuple> rows, int place) {
            Class<?> taken = TYPES.get(given());
            if (taken == null) throw new IllegalArgumentException("no column can be of the type " + type);
            Object[] values = (Object[]) Array.newInstance(taken, rows.size());
            for (int row = 0; row < values.length; row++) {
                Object value = rows.get(row).getValue(place);
                values[row] = value instanceof Object[] elements ? text(elements) : value;
            }
            return values;
        }

        private static String text(Object[] elements) {
            return Arrays.stream(elements)
                    .map(element ->
                            "\"" + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                    .collect(joining(",", "{", "}"));
        }
    }

    private final List<Column> columns;
    private final int keys;
    private final String statement;

    private ManyRows(List<Column> columns, int keys, String statement) {
        this.columns = columns;
        this.keys = keys;
        this.statement = statement.replace(ROWS, rows(columns));
    }

    /**
     * @param keys what a row is known by, each column with its type, such as {@code complaint uuid}; none where no two can be
     *     about the same row
     * @param others what else is said of it
     * @param statement where its rows stand, it says {@code :rows}
     */
    public static ManyRows of(List<String> keys, List<String> others, String statement) {
        return new ManyRows(
                Stream.concat(keys.stream(), others.stream()).map(Column::said).toList(), keys.size(), statement);
    }

    /** A column of that name, as it is said of those whose values are of this type. */
    public static String column(String name, Class<?> values) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue() == (values == String[].class ? String.class : values))
                .map(type -> name + " " + type.getKey() + (values.isArray() ? "[]" : ""))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column takes a " + values.getSimpleName()));
    }

    /** @param values a column each */
    public Change row(Tuple values) {
        if (values.size() != columns.size())
            throw new IllegalArgumentException(
                    "a row has %d columns, not %d: %s".formatted(columns.size(), values.size(), statement));
        return new Change(statement, values, Optional.of(this));
    }

    /** Sent once it is subscribed to. No two may be about the same row. */
    public Uni<RowSet<Row>> write(List<Tuple> rows, SqlConnection transaction) {
        return transaction.preparedQuery(statement).execute(values(rows));
    }

    /** What the row is known by; nothing where another may be about the same one. */
    @Nullable
    Object key(Tuple values) {
        return keys == 0
                ? null
                : IntStream.range(0, keys).mapToObj(values::getValue).toList();
    }

    Tuple values(List<Tuple> rows) {
        Tuple arrays = Tuple.tuple();
        for (int place = 0; place < columns.size(); place++)
            arrays.addValue(columns.get(place).array(rows, place));
        return arrays;
    }

    private static String rows(List<Column> columns) {
        return "select %s from unnest(%s) as given(%s)"
                .formatted(
                        columns.stream().map(Column::read).collect(joining(", ")),
                        IntStream.range(0, columns.size())
                                .mapToObj(n -> "$%d::%s[]"
                                        .formatted(n + 1, columns.get(n).given()))
                                .collect(joining(", ")),
                        columns.stream().map(Column::name).collect(joining(", ")));
    }
}
