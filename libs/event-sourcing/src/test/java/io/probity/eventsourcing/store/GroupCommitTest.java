package io.probity.eventsourcing.store;

import static io.probity.eventsourcing.store.Units.growth;
import static io.probity.eventsourcing.store.Units.stream;
import static io.probity.eventsourcing.store.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.follower.Fault;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void a_write_that_is_never_answered_fails_and_the_next_goes_on() {
        GroupCommit group = new GroupCommit(
                units -> writes.getAndIncrement() == 0
                        ? Uni.createFrom().nothing()
                        : Uni.createFrom().item(Set.<Integer>of()),
                PATIENCE);
        Uni<Boolean> lost = append(group).memoize().indefinitely();
        lost.subscribe().with(appended -> {}, failure -> {});

        assertThat(append(group).await().atMost(SOON)).isTrue();
        assertThatThrownBy(() -> lost.await().atMost(SOON))
                .satisfies(failure -> assertThat(Fault.of(failure).passing()).isTrue());
        assertThatThrownBy(() -> lost.await().atMost(SOON)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void a_caller_that_throws_at_its_answer_stops_nobody() {
        GroupCommit group = new GroupCommit(
                units -> Uni.createFrom()
                        .item(Set.<Integer>of())
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(20)),
                PATIENCE);
        for (int n = 0; n < 3; n++)
            append(group).subscribe().with(appended -> {
                throw new IllegalStateException("not my day");
            });

        assertThat(append(group).await().atMost(SOON)).isTrue();
        assertThat(append(group).await().atMost(SOON)).isTrue();
    }

    @Test
    void too_many_who_wait_are_an_outage_that_passes() {
        GroupCommit group = new GroupCommit(units -> Uni.createFrom().nothing(), Duration.ofMinutes(1));
        List<Unit> many = java.util.stream.IntStream.range(0, 8_193)
                .mapToObj(n -> unit(growth(stream(), 0, 1)))
                .toList();
        many.forEach(one -> group.append(one).subscribe().with(appended -> {}, failure -> {}));

        assertThatThrownBy(() -> append(group).await().atMost(SOON))
                .satisfies(failure -> assertThat(Fault.of(failure).passing()).isTrue());
    }

    private static Uni<Boolean> append(GroupCommit group) {
        return group.append(unit(growth(stream(), 0, 1)));
    }
}
