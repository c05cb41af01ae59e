package io.probity.chaos;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clerks at work on matters, one after the other, until they are told to stop; each finishes what was begun. */
final class Load implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean open = true;

    /** @param rest of a clerk between two matters */
    static Load of(int clerks, Duration rest, Clerk clerk) {
        Load load = new Load();
        for (int n = 0; n < clerks; n++) load.clerks.execute(() -> load.work(new Matter(clerk), rest));
        return load;
    }

    private void work(Matter matter, Duration rest) {
        try {
            while (open) {
                matter.live(NUMBER.getAndIncrement());
                Thread.sleep(rest);
            }
        } catch (Wire.Stopped | InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until every errand under way is done. */
    @Override
    public void close() {
        open = false;
        clerks.shutdown();
        try {
            if (!clerks.awaitTermination(3, TimeUnit.MINUTES)) clerks.shutdownNow();
        } catch (InterruptedException e) {
            clerks.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
