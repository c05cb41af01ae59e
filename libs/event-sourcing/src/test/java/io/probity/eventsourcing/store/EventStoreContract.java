package io.probity.eventsourcing.store;

import static io.probity.eventsourcing.store.Units.asked;
import static io.probity.eventsourcing.store.Units.growth;
import static io.probity.eventsourcing.store.Units.stream;
import static io.probity.eventsourcing.store.Units.unit;
import static io.probity.eventsourcing.store.Units.with;
import static io.probity.eventsourcing.store.Units.withSnapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link EventStore} promises. Every store there is or will be runs this. */
abstract class EventStoreContract {

    abstract EventStore store();

    @Test
    void a_stream_nobody_has_written_to_is_at_version_zero_and_has_no_key() {
        EventStore.Head head = head(stream());

        assertThat(head.version()).isZero();
        assertThat(head.snapshot()).isEmpty();
        assertThat(head.since()).isEmpty();
        assertThat(head.key()).isEqualTo(new SubjectKey.None());
    }

    @Test
    void events_come_back_in_the_order_and_the_bytes_in_which_they_went_in() {
        StreamId stream = stream();
        append(unit(growth(stream, 0, 3)));
        append(unit(growth(stream, 3, 2)));

        assertThat(events(stream)).extracting(EventStore.StoredEvent::version).containsExactly(1, 2, 3, 4, 5);
        assertThat(events(stream))
                .extracting(EventStore.StoredEvent::data)
                .containsExactly("{\"n\":0}", "{\"n\":1}", "{\"n\":2}", "{\"n\":0}", "{\"n\":1}");
    }

    @Test
    void a_stream_without_a_snapshot_comes_with_all_that_happened_in_it() {
        StreamId stream = stream();
        append(unit(growth(stream, 0, 2)));
        append(unit(growth(stream, 2, 1)));

        assertThat(head(stream).snapshot()).isEmpty();
        assertThat(head(stream).since()).containsExactly(since(1, 0), since(2, 1), since(3, 0));
    }

    @Test
    void a_stream_with_a_snapshot_comes_with_what_happened_since() {
        StreamId stream = stream();
        append(unit(growth(stream, 0, 1)));
        append(unit(withSnapshot(growth(stream, 1, 2))));
        assertThat(head(stream).since()).isEmpty();
        append(unit(growth(stream, 3, 1)));

        assertThat(head(stream).snapshot()).contains(new EventStore.Snapshot(3, Buffer.buffer("state")));
        assertThat(head(stream).since()).containsExactly(since(4, 0));
        assertThat(head(stream).version()).isEqualTo(4);
    }

    private static EventStore.Since since(int version, int n) {
        return new EventStore.Since(version, "ledger.entered.v2", "{\"n\":" + n + "}");
    }

    @Test
    void of_many_streams_looked_for_at_the_same_time_each_comes_with_its_own() {
        List<StreamId> streams = IntStream.range(0, 300).mapToObj(n -> stream()).toList();
        for (int n = 0; n < streams.size(); n++) {
            StreamId stream = streams.get(n);
            Unit.NewKey key = new Unit.NewKey("here", stream.name(), Buffer.buffer("key of " + n));
            int events = n % 4;
            if (events > 0) append(with(key, growth(stream, 0, events)));
        }

        List<EventStore.Head> heads = Uni.join()
                .all(streams.stream()
                        .map(stream -> store().head(store().anyConnection(), stream, stream.name()))
                        .toList())
                .andFailFast()
                .await()
                .indefinitely();

        for (int n = 0; n < streams.size(); n++) {
            int events = n % 4;
            assertThat(heads.get(n).version()).isEqualTo(events);
            assertThat(heads.get(n).since()).hasSize(events);
            assertThat(heads.get(n).key())
                    .isEqualTo(
                            events == 0 ? new SubjectKey.None() : new SubjectKey.Wrapped(Buffer.buffer("key of " + n)));
        }
    }

    @Test
    void a_stream_stands_where_somebody_left_it_until_something_happens_in_it() {
        StreamId stream = stream();
        append(with(key(stream), growth(stream, 0, 1)));
        EventStore.Left left = left(stream);
        assertThat(stands(left)).isTrue();

        append(unit(growth(stream, 1, 1)));
        assertThat(stands(left)).isFalse();
        assertThat(stands(left(stream))).isTrue();
    }

    @Test
    void what_is_not_there_or_has_no_key_stands_nowhere() {
        StreamId stream = stream();
        assertThat(stands(left(stream))).isFalse();

        append(unit(growth(stream, 0, 1)));
        assertThat(stands(left(stream))).isFalse();
    }

    @Test
    void a_stream_that_was_left_with_another_key_does_not_stand() {
        StreamId stream = stream();
        append(with(key(stream), growth(stream, 0, 1)));
        EventStore.Left left = left(stream);

        assertThat(stands(new EventStore.Left(left.place(), left.hash(), Buffer.buffer("another"))))
                .isFalse();
    }

    @Test
    void of_many_that_were_left_each_is_told_of_by_itself() {
        List<StreamId> streams = IntStream.range(0, 300).mapToObj(n -> stream()).toList();
        streams.forEach(stream -> append(with(key(stream), growth(stream, 0, 1))));
        List<EventStore.Left> left = streams.stream().map(this::left).toList();
        for (int n = 0; n < 300; n += 3) append(unit(growth(streams.get(n), 1, 1)));

        List<Boolean> stand = Uni.join()
                .all(left.stream()
                        .map(one -> store().stands(store().anyConnection(), one))
                        .toList())
                .andFailFast()
                .await()
                .indefinitely();

        for (int n = 0; n < 300; n++) assertThat(stand.get(n)).isEqualTo(n % 3 != 0);
    }

    private static Unit.NewKey key(StreamId stream) {
        return new Unit.NewKey("here", stream.name(), Buffer.buffer("key"));
    }

    private EventStore.Left left(StreamId stream) {
        EventStore.Head head = head(stream);
        Buffer wrapped = head.key() instanceof SubjectKey.Wrapped(Buffer bytes) ? bytes : Buffer.buffer("key");
        return new EventStore.Left(new EventStore.Place(stream, stream.name()), head.hash(), wrapped);
    }

    private boolean stands(EventStore.Left left) {
        return store().stands(store().anyConnection(), left).await().indefinitely();
    }

    @Test
    void one_name_that_cannot_be_looked_for_fails_nobody_else() {
        StreamId there = stream();
        append(unit(growth(there, 0, 1)));
        List<Integer> versions = Uni.join()
                .all(IntStream.range(0, 50)
                        .mapToObj(n -> n == 25 ? new StreamId("\0", "ledger", there.id()) : there)
                        .map(stream -> store().head(store().anyConnection(), stream, stream.name())
                                .map(EventStore.Head::version)
                                .onFailure()
                                .recoverWithItem(-1))
                        .toList())
                .andCollectFailures()
                .await()
                .indefinitely();

        assertThat(versions).filteredOn(version -> version == 1).hasSize(49);
    }

    @Test
    void an_append_to_a_version_that_has_passed_changes_nothing() {
        StreamId stream = stream();
        append(unit(growth(stream, 0, 1)));

        assertThat(append(unit(growth(stream, 0, 1)))).isFalse();
        assertThat(append(unit(growth(stream, 2, 1)))).isFalse();
        assertThat(events(stream)).hasSize(1);
    }

    @Test
    void a_unit_is_appended_whole_or_not_at_all() {
        StreamId moved = stream();
        StreamId fresh = stream();
        append(unit(growth(moved, 0, 1)));

        assertThat(append(unit(growth(fresh, 0, 1), growth(moved, 0, 1)))).isFalse();
        assertThat(events(fresh)).isEmpty();
        assertThat(append(unit(growth(fresh, 0, 1), growth(moved, 1, 1)))).isTrue();
    }

    @Test
    void a_request_is_answered_once() {
        StreamId stream = stream();
        assertThat(append(asked("one request", growth(stream, 0, 2)))).isTrue();

        assertThat(append(asked("one request", growth(stream(), 0, 1)))).isFalse();
        assertThat(store().answered("here", "one request").await().indefinitely())
                .contains(new Unit.Answered("one request", "asked", stream, 0, 2));
        assertThat(store().answered("elsewhere", "one request").await().indefinitely())
                .isEmpty();
    }

    @Test
    void a_subject_has_one_key_the_first() {
        StreamId stream = stream();
        Unit.NewKey first = new Unit.NewKey("here", stream.name(), Buffer.buffer("first"));
        Unit.NewKey second = new Unit.NewKey("here", stream.name(), Buffer.buffer("second"));
        append(with(first, growth(stream, 0, 1)));

        assertThat(append(with(second, growth(stream, 1, 1)))).isFalse();
        assertThat(head(stream).key()).isEqualTo(new SubjectKey.Wrapped(Buffer.buffer("first")));
    }

    @Test
    void of_many_who_append_to_one_version_at_the_same_time_one_wins() {
        StreamId stream = stream();
        List<Boolean> answers = Uni.join()
                .all(IntStream.range(0, 50)
                        .mapToObj(n -> store().append(unit(growth(stream, 0, 1))))
                        .toList())
                .andCollectFailures()
                .await()
                .indefinitely();

        assertThat(answers).filteredOn(won -> won).hasSize(1);
        assertThat(events(stream)).hasSize(1);
    }

    @Test
    void one_unit_that_cannot_be_stored_does_not_drag_others_down() {
        Unit bad = new Unit(
                List.of(new Unit.Growth(
                        stream(),
                        0,
                        List.of(new Unit.NewEvent("ledger.entered.v2", "\0", "{}", Buffer.buffer())),
                        Optional.empty())),
                Optional.empty(),
                List.of());
        List<Boolean> answers = Uni.join()
                .all(IntStream.range(0, 50)
                        .mapToObj(n -> store().append(n == 25 ? bad : unit(growth(stream(), 0, 1)))
                                .onFailure()
                                .recoverWithItem(false))
                        .toList())
                .andCollectFailures()
                .await()
                .indefinitely();

        assertThat(answers).filteredOn(appended -> !appended).hasSize(1);
    }

    @Test
    void positions_follow_each_other_without_a_gap_whatever_was_refused_in_between() {
        StreamId stream = stream();
        append(unit(growth(stream, 0, 2)));
        append(unit(growth(stream, 0, 2)));
        append(unit(growth(stream, 2, 1)));

        List<Long> positions =
                events(stream).stream().map(EventStore.StoredEvent::position).toList();
        assertThat(positions.getLast() - positions.getFirst()).isEqualTo(2);
    }

    final boolean append(Unit unit) {
        return store().append(unit).await().indefinitely();
    }

    final EventStore.Head head(StreamId stream) {
        return store().head(store().anyConnection(), stream, stream.name())
                .await()
                .indefinitely();
    }

    final List<EventStore.StoredEvent> events(StreamId stream) {
        return store().events(store().anyConnection(), stream, 0, 1_000).await().indefinitely();
    }
}
