package io.probity.chaos;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Many at once, each asking again as soon as there is an answer, for a time. */
final class Callers {
    private Callers() {}

    static Collection<Reply> during(Duration time, int callers, Duration rest, Supplier<Reply> question) {
        Collection<Reply> replies = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < callers; n++) {
                Duration late = rest.multipliedBy(n).dividedBy(callers);
                all.execute(() -> {
                    Pause.of(late);
                    while (System.nanoTime() < end) {
                        replies.add(question.get());
                        Pause.of(rest);
                    }
                });
            }
        }
        return replies;
    }

    static Times times(Collection<Reply> replies) {
        return Times.of(replies.stream().filter(Reply::isGood).map(Reply::took).toList());
    }
}
