package io.probity.eventsourcing.follower;

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
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final StreamId FIRST = new StreamId("wattle-creek", "ledger", UUID.randomUUID());
    private static final StreamId SECOND = new StreamId("wattle-creek", "ledger", UUID.randomUUID());

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

    private void happened(StreamId stream, String what) {
        int nth = events.size() + 1;
        events.add(new Recorded<>(nth, stream, nth, new Metadata(Instant.EPOCH, "somebody", "request", null), what));
    }

    /** The statement of each run, and which events its rows are of. */
    private List<String> runs(boolean apart) {
        return Changes.of(events, named(apart)).runs().stream()
                .map(run -> run.values().stream()
                        .map(values -> " " + values.getLong(0))
                        .reduce(run.statement(), String::concat))
                .toList();
    }

    /** Statements named as the events are. */
    private static LocalProjection<String> named(boolean apart) {
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
                return List.of(new Change(recorded.event(), Tuple.of(recorded.position())));
            }
        };
    }
}
