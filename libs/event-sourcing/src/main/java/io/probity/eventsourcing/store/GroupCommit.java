package io.probity.eventsourcing.store;

import io.probity.eventsourcing.follower.Fault;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * While one group of units is being committed, the next gathers: many requests share one statement, one lock and one
 * commit, and the busier it gets, the cheaper each becomes. One group is in flight at a time (two were no faster).
 */
final class GroupCommit {
    private static final int GROUP = 256;
    private static final int WAITING = 8_192;

    private final Function<List<Unit>, Uni<Set<Integer>>> write;
    private final Duration patience;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean busy;

    private record Waiting(Unit unit, UniEmitter<? super Boolean> answer) {}

    /**
     * @param write appends units, and tells which of them it did not append
     * @param patience after which a write that has not answered counts as lost, so that the next can begin
     */
    GroupCommit(Function<List<Unit>, Uni<Set<Integer>>> write, Duration patience) {
        this.write = write;
        this.patience = patience;
    }

    Uni<Boolean> append(Unit unit) {
        return Uni.createFrom().emitter(answer -> enter(new Waiting(unit, answer)));
    }

    private void enter(Waiting one) {
        synchronized (this) {
            if (waiting.size() >= WAITING) {
                one.answer().fail(new TooManyWaiting());
                return;
            }
            waiting.add(one);
            if (busy) return;
            busy = true;
        }
        writeNext();
    }

    private void writeNext() {
        List<Waiting> group;
        synchronized (this) {
            group = nextGroup();
            if (group.isEmpty()) {
                busy = false;
                return;
            }
        }
        write(group)
                .subscribe()
                .with(
                        failed -> {
                            try {
                                for (int i = 0; i < group.size(); i++) {
                                    boolean appended = !failed.contains(i);
                                    tell(group.get(i), answer -> answer.complete(appended));
                                }
                            } finally {
                                writeNext();
                            }
                        },
                        failure -> {
                            if (group.size() == 1 || !OneBadUnit.couldBe(failure)) {
                                try {
                                    group.forEach(one -> tell(one, answer -> answer.fail(failure)));
                                } finally {
                                    writeNext();
                                }
                            } else {
                                writeEach(group.iterator());
                            }
                        });
    }

    private Uni<Set<Integer>> write(List<Waiting> group) {
        return Uni.createFrom()
                .deferred(() -> write.apply(group.stream().map(Waiting::unit).toList()))
                .ifNoItem()
                .after(patience)
                .fail();
    }

    /** What a caller does with its answer must hold up nobody else's. */
    private static void tell(Waiting one, Consumer<UniEmitter<? super Boolean>> answer) {
        try {
            answer.accept(one.answer());
        } catch (Throwable theirs) {
            Infrastructure.handleDroppedException(theirs);
        }
    }

    /** One unit must not drag the others down: each once more, alone. */
    private void writeEach(Iterator<Waiting> rest) {
        if (!rest.hasNext()) {
            writeNext();
            return;
        }
        Waiting one = rest.next();
        write(List.of(one))
                .subscribe()
                .with(
                        failed -> {
                            try {
                                tell(one, answer -> answer.complete(failed.isEmpty()));
                            } finally {
                                writeEach(rest);
                            }
                        },
                        failure -> {
                            try {
                                tell(one, answer -> answer.fail(failure));
                            } finally {
                                writeEach(rest);
                            }
                        });
    }

    /** Units that touch the same stream, request or key take turns: a statement sees none of its own rows. */
    private List<Waiting> nextGroup() {
        List<Waiting> group = new ArrayList<>();
        Set<Object> touched = new HashSet<>();
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext() && group.size() < GROUP; ) {
            Waiting one = all.next();
            if (touches(one.unit()).stream().allMatch(touched::add)) {
                group.add(one);
                all.remove();
            } else {
                break;
            }
        }
        return group;
    }

    private record Request(String tenant, String id) {}

    private record Key(String tenant, String subject) {}

    private static Set<Object> touches(Unit unit) {
        Set<Object> all = new HashSet<>();
        unit.streams().forEach(growth -> all.add(growth.stream()));
        unit.request().ifPresent(request -> all.add(new Request(request.stream().tenant(), request.id())));
        unit.keys().forEach(key -> all.add(new Key(key.tenant(), key.subject())));
        return all;
    }

    /** More wait to be appended than could be in a reasonable time: an outage, as if the database were away. */
    static final class TooManyWaiting extends RejectedExecutionException implements Fault.Passing {
        private static final long serialVersionUID = 1;

        TooManyWaiting() {
            super("too many appends are waiting");
        }
    }
}
