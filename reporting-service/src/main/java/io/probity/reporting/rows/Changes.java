package io.probity.reporting.rows;

import io.probity.eventsourcing.inbox.Received;
import io.probity.reporting.rows.RowChange.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects what one event changes. Times go in as the database takes them; an empty Optional leaves its column alone. */
final class Changes {
    private final Received<?> received;
    private final List<RowChange> all = new ArrayList<>();

    Changes(Received<?> received) {
        this.received = received;
    }

    /** @param columns names and values in turn */
    Changes row(Table table, List<?> key, Object... columns) {
        TreeMap<String, Object> set = new TreeMap<>();
        for (int i = 0; i < columns.length; i += 2) put(set, (String) columns[i], columns[i + 1]);
        all.add(new RowChange(new Row(table, received.tenant(), List.copyOf(key)), received.version(), set));
        return this;
    }

    /** A row about a complaint: the complaint itself stands in it. */
    Changes about(Table table, List<?> key, Object... columns) {
        Object[] more = new Object[columns.length + 2];
        System.arraycopy(columns, 0, more, 0, columns.length);
        more[columns.length] = "complaint";
        more[columns.length + 1] = received.subject();
        return row(table, key, more);
    }

    List<RowChange> done() {
        return List.copyOf(all);
    }

    private static void put(Map<String, Object> set, String column, Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> put(set, column, present));
            case Instant instant -> set.put(column, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> set.put(column, constant.name());
            case Collection<?> texts -> set.put(column, texts.toArray(String[]::new));
            default -> set.put(column, value);
        }
    }

    /** Rounds of changes, each row once in each: what may not go together of one row goes in the next. */
    static List<Collection<RowChange>> rounds(List<RowChange> changes) {
        List<Map<Row, RowChange>> rounds = new ArrayList<>();
        Map<Row, Integer> lastOf = new HashMap<>();
        for (RowChange change : changes) {
            int last = lastOf.getOrDefault(change.row(), -1);
            RowChange before = last < 0 ? null : rounds.get(last).get(change.row());
            if (before != null && before.goesWith(change)) {
                rounds.get(last).put(change.row(), before.then(change));
            } else {
                if (rounds.size() == last + 1) rounds.add(new LinkedHashMap<>());
                rounds.get(last + 1).put(change.row(), change);
                lastOf.put(change.row(), last + 1);
            }
        }
        return rounds.stream().map(Map::values).toList();
    }
}
