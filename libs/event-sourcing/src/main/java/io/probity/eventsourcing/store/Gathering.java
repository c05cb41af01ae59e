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

/**
 * While one group is with the database, the next gathers, and none goes before all who have come in by then are heard: many
 * share one statement, and the busier it gets, the cheaper each becomes. Everybody is answered where they asked.
 */
final class Gathering<Q, A> {
    private static final int GROUP = 256;
    private static final int WAITING = 8_192;

    private final Together<Q, A> together;
    private final int atOnce;
    private final Duration patience;
    private final Deque<Waiting<Q, A>> waiting = new ArrayDeque<>();
    private int inFlight;

    /** What is asked for together. */
    interface Together<Q, A> {

        /** Asks for all of a group. @return the answers, in the order of the group */
        Uni<List<A>> ask(List<Q> group);

        /** What must not be touched twice by one group. */
        default Set<Object> touches(Q one) {
            return Set.of();
        }

        /** Whether the others of the group may have failed because of one of them: then each is asked once more, alone. */
        default boolean mayBeOnes(Throwable failure) {
            return false;
        }
    }

    private record Waiting<Q, A>(Q question, UniEmitter<? super A> answer, Home home) {
        /** What a caller does with its answer must hold up nobody else's. */
        void tell(Consumer<UniEmitter<? super A>> what) {
            try {
                home.executor().execute(() -> what.accept(answer));
            } catch (Throwable theirs) {
                Infrastructure.handleDroppedException(theirs);
            }
        }
    }

    /**
     * @param atOnce how many groups may be with the database at the same time
     * @param patience after which a group that has no answer counts as lost, so that the next can go
     */
    Gathering(Together<Q, A> together, int atOnce, Duration patience) {
        this.together = together;
        this.atOnce = atOnce;
        this.patience = patience;
    }

    Uni<A> ask(Q question) {
        return Uni.createFrom().emitter(answer -> enter(new Waiting<>(question, answer, Home.here())));
    }

    private void enter(Waiting<Q, A> one) {
        synchronized (this) {
            if (waiting.size() >= WAITING) {
                one.answer().fail(new TooManyWaiting());
                return;
            }
            waiting.add(one);
            if (inFlight == atOnce) return;
            inFlight++;
        }
        one.home().afterwards().execute(this::next);
    }

    private void next() {
        List<Waiting<Q, A>> group;
        synchronized (this) {
            group = nextGroup();
            if (group.isEmpty()) {
                inFlight--;
                return;
            }
        }
        ask(group, this::next, failure -> {
            if (group.size() > 1 && together.mayBeOnes(failure)) {
                each(group.iterator());
            } else {
                group.forEach(one -> one.tell(answer -> answer.fail(failure)));
                next();
            }
        });
    }

    private void ask(List<Waiting<Q, A>> group, Runnable then, Consumer<Throwable> failed) {
        Uni.createFrom()
                .deferred(
                        () -> together.ask(group.stream().map(Waiting::question).toList()))
                .ifNoItem()
                .after(patience)
                .fail()
                .subscribe()
                .with(
                        answers -> {
                            for (int n = 0; n < group.size(); n++) {
                                A its = answers.get(n);
                                group.get(n).tell(answer -> answer.complete(its));
                            }
                            then.run();
                        },
                        failed);
    }

    private void each(Iterator<Waiting<Q, A>> rest) {
        if (!rest.hasNext()) {
            next();
            return;
        }
        Waiting<Q, A> one = rest.next();
        ask(List.of(one), () -> each(rest), failure -> {
            one.tell(answer -> answer.fail(failure));
            each(rest);
        });
    }

    /** Whoever touches what another in the group touches waits for the next one, and whoever came later with them. */
    private List<Waiting<Q, A>> nextGroup() {
        List<Waiting<Q, A>> group = new ArrayList<>();
        Set<Object> touched = new HashSet<>();
        for (Iterator<Waiting<Q, A>> all = waiting.iterator(); all.hasNext() && group.size() < GROUP; ) {
            Waiting<Q, A> one = all.next();
            if (!together.touches(one.question()).stream().allMatch(touched::add)) break;
            group.add(one);
            all.remove();
        }
        return group;
    }

    /** More wait than could be answered in a reasonable time: an outage, as if the database were away. */
    static final class TooManyWaiting extends RejectedExecutionException implements Fault.Passing {
        private static final long serialVersionUID = 1;

        TooManyWaiting() {
            super("too many are waiting for the database");
        }
    }
}
