package io.probity.intake.presenting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.probity.edge.problems.Problems;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes secrets beside the event loop, a few at a time: each takes 19 MiB and more than a tenth of a second, so that a
 * flood of receipts waits in a short line, and beyond it is told to come again.
 */
@Singleton
public class SlowHash {
    /** For each one at work: whoever stands further behind would wait for seconds. */
    private static final int LINE = 25;

    private final ExecutorService workers;
    private final Counter made;

    @Inject
    SlowHash(@ConfigProperty(name = "probity.receipts.hashes-at-once") int atOnce, MeterRegistry figures) {
        this.made = Counter.builder("probity.receipts.hashes")
                .description("slow hashes made, of receipts given and presented")
                .register(figures);
        this.workers = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(atOnce * LINE),
                Thread.ofPlatform().name("slow-hash-", 1).factory());
    }

    /** Under a salt of its own. */
    public Uni<String> of(String secret) {
        return work(() -> Argon2.hash(secret));
    }

    /** The same work, whether there is a hash to compare with or not. */
    Uni<Boolean> matches(String secret, Optional<String> hash) {
        return work(() -> Argon2.matches(secret, hash.orElse(Argon2.OF_NOTHING)) && hash.isPresent());
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private <T> Uni<T> work(Supplier<T> work) {
        Context caller = Vertx.currentContext();
        Executor back = caller == null ? Runnable::run : MutinyHelper.executor(caller);
        return Uni.createFrom()
                .item(() -> {
                    made.increment();
                    return work.get();
                })
                .runSubscriptionOn(workers)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> Problems.busy().exception())
                .emitOn(back);
    }
}
