package io.probity.local;

import io.probity.servers.ServerFailure;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work that is done side by side, so many at a time as may. Once one has failed, or whoever waits for all is
 * interrupted, nobody who waits for a turn begins. */
record InTurns(ExecutorService threads, int atATime) {

    /** @throws ServerFailure the first that one of them failed with; those that began before it may still be at it */
    void doAll(List<Runnable> works) {
        Semaphore turns = new Semaphore(atATime);
        AtomicBoolean over = new AtomicBoolean();
        CompletionService<Void> doing = new ExecutorCompletionService<>(threads);
        for (Runnable work : works) {
            doing.submit(() -> {
                turns.acquire();
                try {
                    if (!over.get()) work.run();
                } catch (Throwable e) {
                    over.set(true);
                    throw e;
                } finally {
                    turns.release();
                }
                return null;
            });
        }
        try {
            for (int done = 0; done < works.size(); done++) await(doing);
        } finally {
            over.set(true);
        }
    }

    private static void await(CompletionService<Void> next) {
        try {
            next.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while starting.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ServerFailure failure
                    ? failure
                    : new ServerFailure("Unexpected: " + e.getCause(), e);
        }
    }
}
