package io.probity.reporting.rows;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Columns of one row that take new values; the row is made if it is not there.
 *
 * @param version of the stream that says so: a row knows how late it is
 * @param set by name; the key's own columns are not among them
 */
public record RowChange(Row row, int version, SortedMap<String, Object> set) {

    /** Which row: its table, its council, and the values of the table's key columns. */
    public record Row(Table table, String tenant, List<Object> key) {

        /** Rows of a table that stand near each other in its index are near each other in this order. */
        @SuppressWarnings({"unchecked", "rawtypes"}) // the same column of the same table
        public static int inTheirOrder(Row one, Row other) {
            int order = one.table.compareTo(other.table);
            if (order == 0) order = one.tenant.compareTo(other.tenant);
            for (int n = 0; order == 0 && n < one.key.size() && n < other.key.size(); n++)
                order = ((Comparable) one.key.get(n)).compareTo(other.key.get(n));
            return order;
        }
    }

    /**
     * Whether a later change of the same row may go with this one. Between versions that do not follow each other there may be one
     * that came before and is in the row, where this one is told again: the row itself has to see each.
     */
    boolean goesWith(RowChange later) {
        return later.version == version || later.version == version + 1;
    }

    /** Both, the later one's values where they differ. */
    RowChange then(RowChange later) {
        SortedMap<String, Object> both = new TreeMap<>(set);
        both.putAll(later.set());
        return new RowChange(row, later.version, both);
    }
}
