package io.probity.eventsourcing.follower;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final StreamId FIRST = new StreamId("wattle-creek", "ledger", UUID.randomUUID());
    private static final StreamId SECOND = new StreamId("wattle-creek", "ledger", UUID.randomUUID());

    private static final ManyRows AMOUNTS = ManyRows.of(
            List.of("id bigint"),
            List.of("amount text"),
            "update amounts set amount = c.amount from (:rows) as c where id = c.id");

    private final List<Recorded<String>> events = new ArrayList<>();

    @Test
    void changes_of_streams_that_are_apart_go_together_and_those_of_one_keep_their_order() {
        happened(FIRST, "begin");
        happened(FIRST, "move");
        happened(SECOND, "begin");
        happened(SECOND, "move");
        happened(FIRST, "begin");
        happened(FIRST, "move");

        assertThat(runs(true)).containsExactly("begin 1 3", "move 2 4", "begin 5", "move 6");
    }

    @Test
    void others_go_together_only_where_they_follow_each_other() {
        happened(FIRST, "begin");
        happened(SECOND, "begin");
        happened(FIRST, "move");
        happened(SECOND, "begin");

        assertThat(runs(false)).containsExactly("begin 1 2", "move 3", "begin 4");
    }

    /** Of one row, a statement hears once: what happens to it later goes behind. */
    @Test
    void rows_of_one_statement_go_together_up_to_the_second_change_of_one_of_them() {
        Changes changes = Changes.inOrder(Stream.of(1L, 2L, 1L, 3L, 1L)
                .map(id -> AMOUNTS.row(Tuple.of(id, "told")))
                .toList());

        assertThat(numbers(changes)).containsExactly("1 2", "1 3", "1");
    }

    @Test
    void rows_that_are_apart_go_as_far_forward_as_what_happened_to_each_lets_them() {
        for (StreamId stream : List.of(FIRST, SECOND, FIRST, SECOND)) happened(stream, "move");

        assertThat(numbers(Changes.of(
                        events,
                        projection(true, e -> AMOUNTS.row(Tuple.of(e.stream().equals(FIRST) ? 1L : 2L, e.event()))))))
                .containsExactly("1 2", "1 2");
    }

    private void happened(StreamId stream, String what) {
        int nth = events.size() + 1;
        events.add(new Recorded<>(nth, stream, nth, new Metadata(Instant.EPOCH, "somebody", "request", null), what));
    }

    /** The statement of each run, and which events its rows are of. */
    private List<String> runs(boolean apart) {
        Changes changes = Changes.of(events, projection(apart, e -> new Change(e.event(), Tuple.of(e.position()))));
        return changes.runs().stream()
                .map(run -> events.get(run.getFirst().getLong(0).intValue() - 1).event() + " " + numbers(run))
                .toList();
    }

    private static List<String> numbers(Changes changes) {
        return changes.runs().stream().map(ChangesTest::numbers).toList();
    }

    private static String numbers(List<Tuple> run) {
        return run.stream().map(values -> values.getLong(0).toString()).collect(joining(" "));
    }

    private static LocalProjection<String> projection(boolean apart, Function<Recorded<String>, Change> change) {
        return new LocalProjection<>() {
            @Override
            public String name() {
                return "named";
            }

            @Override
            public Class<String> of() {
                return String.class;
            }

            @Override
            public boolean streamsApart() {
                return apart;
            }

            @Override
            public List<Change> changes(Recorded<String> recorded) {
                return List.of(change.apply(recorded));
            }
        };
    }
}
