package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.Home;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * Commands for one stream take turns within a service instance: each would otherwise decide on a state that the one
 * before it is about to change, and do its work again for nothing. Between instances the store alone decides.
 */
final class Turns {
    private final Map<StreamId, Queue<Runnable>> waiting = new HashMap<>();
    private final Duration patience;

    /** @param patience after which work that has not answered counts as lost, so that the next can begin */
    Turns(Duration patience) {
        this.patience = patience;
    }

    /**
     * Work that begins when it is its turn, and ends it when it completes, fails or is lost. It is detached from whoever
     * asked: were it cut off in the middle of a conversation with the database because a client hung up, it would take
     * the connection with it.
     */
    <T> Uni<T> take(StreamId stream, Uni<T> work) {
        return Uni.createFrom().emitter(answer -> {
            Home home = Home.here();
            begin(stream, () -> home.executor().execute(() -> work.ifNoItem()
                    .after(patience)
                    .on(home.clock())
                    .fail()
                    .onTermination()
                    .invoke(() -> end(stream))
                    .subscribe()
                    .with(item -> home.executor().execute(() -> answer.complete(item)), failure -> home.executor()
                            .execute(() -> answer.fail(failure)))));
        });
    }

    private void begin(StreamId stream, Runnable turn) {
        synchronized (waiting) {
            Queue<Runnable> others = waiting.get(stream);
            if (others != null) {
                others.add(turn);
                return;
            }
            waiting.put(stream, new ArrayDeque<>());
        }
        turn.run();
    }

    private void end(StreamId stream) {
        Runnable next;
        synchronized (waiting) {
            Queue<Runnable> others = waiting.get(stream);
            next = others == null ? null : others.poll();
            if (next == null) waiting.remove(stream);
        }
        if (next != null) next.run();
    }
}
