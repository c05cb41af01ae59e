package io.probity.reporting.rows;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Columns of one row that take new values; the row is made if it is not there.
 *
 * @param set by name; the key's own columns are not among them
 */
public record RowChange(Row row, SortedMap<String, Object> set) {

    /** Which row: its table, its council, and the values of the table's key columns. */
    public record Row(Table table, String tenant, List<Object> key) {}

    /** Both, the later one's values where they differ. */
    RowChange then(RowChange later) {
        SortedMap<String, Object> both = new TreeMap<>(set);
        both.putAll(later.set());
        return new RowChange(row, both);
    }
}
