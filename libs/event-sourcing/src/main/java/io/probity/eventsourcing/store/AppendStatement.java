package io.probity.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Many units in one call of {@code append_events}: a column of the arguments each, a row each stream, event, request, key. */
final class AppendStatement {
    private static final String CALL = IntStream.rangeClosed(1, 27)
            .mapToObj(n -> "$" + n)
            .collect(Collectors.joining(", ", "select append_events(", ")"));

    /** A part of a unit, and which unit it belongs to. */
    private record Of<T>(int unit, T part) {}

    private record EventRow(StreamId stream, int version, Unit.NewEvent event) {}

    private final Set<String> tenants = new TreeSet<>();
    private final List<Of<Unit.Growth>> streams = new ArrayList<>();
    private final List<Of<EventRow>> events = new ArrayList<>();
    private final List<Of<Unit.Answered>> requests = new ArrayList<>();
    private final List<Of<Unit.NewKey>> keys = new ArrayList<>();

    static AppendStatement of(List<Unit> units) {
        AppendStatement statement = new AppendStatement();
        for (int i = 0; i < units.size(); i++) statement.add(i, units.get(i));
        return statement;
    }

    private void add(int n, Unit unit) {
        for (Unit.Growth growth : unit.streams()) {
            tenants.add(growth.stream().tenant());
            streams.add(new Of<>(n, growth));
            int version = growth.expected();
            for (Unit.NewEvent event : growth.events())
                events.add(new Of<>(n, new EventRow(growth.stream(), ++version, event)));
        }
        unit.request().ifPresent(request -> requests.add(new Of<>(n, request)));
        unit.keys().forEach(key -> keys.add(new Of<>(n, key)));
    }

    /** @return the units that were not appended, by their place in the list */
    Uni<Set<Integer>> execute(SqlClient connection) {
        return connection.preparedQuery(CALL).execute(arguments()).map(rows -> rows.stream()
                .map(row -> row.getInteger(0))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Tuple arguments() {
        Tuple all = Tuple.tuple().addArrayOfString(tenants.toArray(String[]::new));
        units(all, streams);
        texts(all, streams, s -> s.stream().tenant());
        texts(all, streams, s -> s.stream().name());
        numbers(all, streams, Unit.Growth::expected);
        numbers(all, streams, Unit.Growth::version);
        blobs(all, streams, Unit.Growth::hash);
        blobs(all, streams, growth -> growth.state().orElse(null));
        units(all, events);
        texts(all, events, e -> e.stream().tenant());
        texts(all, events, e -> e.stream().name());
        numbers(all, events, EventRow::version);
        texts(all, events, e -> e.event().type());
        texts(all, events, e -> e.event().data());
        texts(all, events, e -> e.event().metadata());
        blobs(all, events, e -> e.event().hash());
        units(all, requests);
        texts(all, requests, r -> r.stream().tenant());
        texts(all, requests, Unit.Answered::id);
        texts(all, requests, Unit.Answered::fingerprint);
        texts(all, requests, r -> r.stream().name());
        numbers(all, requests, Unit.Answered::from);
        numbers(all, requests, Unit.Answered::to);
        units(all, keys);
        texts(all, keys, Unit.NewKey::tenant);
        texts(all, keys, Unit.NewKey::subject);
        blobs(all, keys, Unit.NewKey::wrapped);
        return all;
    }

    private static <T> void units(Tuple all, List<Of<T>> rows) {
        all.addArrayOfInteger(rows.stream().map(Of::unit).toArray(Integer[]::new));
    }

    private static <T> void numbers(Tuple all, List<Of<T>> rows, Function<T, Integer> column) {
        all.addArrayOfInteger(rows.stream().map(row -> column.apply(row.part())).toArray(Integer[]::new));
    }

    private static <T> void texts(Tuple all, List<Of<T>> rows, Function<T, String> column) {
        all.addArrayOfString(rows.stream().map(row -> column.apply(row.part())).toArray(String[]::new));
    }

    private static <T> void blobs(Tuple all, List<Of<T>> rows, Function<T, @Nullable Buffer> column) {
        all.addValue(rows.stream().map(row -> column.apply(row.part())).toArray(Buffer[]::new));
    }
}
