package io.probity.eventsourcing.follower;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An insert of one row, as an insert of {@link #ROWS}: for the database, a statement of many rows is little more work than
 * one of one. It is the same only where a row that is there already is left alone.
 */
record ManyRows(String before, int width, String after) {
    /** Few enough that the statement stays short of 2 048 characters: a longer one is parsed anew each time. */
    static final int ROWS = 16;

    private static final Pattern INSERT =
            Pattern.compile("(insert into .*? values )\\(([$0-9, ]+)\\)(| on conflict .*do nothing)");

    /** Empty where the statement is no such insert. */
    static Optional<ManyRows> of(String statement) {
        Matcher insert = INSERT.matcher(statement.replaceAll("\\s+", " "));
        if (!insert.matches()) return Optional.empty();
        int width = insert.group(2).split(",", -1).length;
        return insert.group(2).equals(places(0, width))
                ? Optional.of(new ManyRows(insert.group(1), width, insert.group(3)))
                : Optional.empty();
    }

    String statement() {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> "(" + places(row * width, width) + ")")
                .collect(Collectors.joining(", ", before, after));
    }

    /** @param rows as many as {@link #ROWS} */
    Tuple values(List<Tuple> rows) {
        Tuple all = Tuple.tuple();
        for (Tuple row : rows) for (int column = 0; column < width; column++) all.addValue(row.getValue(column));
        return all;
    }

    private static String places(int after, int width) {
        return IntStream.rangeClosed(after + 1, after + width)
                .mapToObj(n -> "$" + n)
                .collect(Collectors.joining(", "));
    }
}
