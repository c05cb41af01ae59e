package io.probity.eventsourcing.follower;

import java.time.Duration;
import java.util.function.Consumer;

/** Work on a thread of its own, round after round until it is closed. What fails is begun anew, with growing pauses, for ever. */
public final class SupervisedLoop implements AutoCloseable {

    /** What is done again and again; it ends a round soon after the loop was closed. */
    @FunctionalInterface
    public interface Work {
        void round() throws InterruptedException;
    }

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Pace pace;
    private final Work work;
    private final Consumer<String> failed;
    private final Runnable wake;
    private final Thread thread;
    private volatile boolean closed;
    private int failures;

    /**
     * Begins with {@link #start}.
     *
     * @param failed is told of each failure by its {@link Fault}'s name
     * @param wake ends a wait for something to do, when the loop is closed
     */
    public SupervisedLoop(Thread.Builder thread, Pace pace, Work work, Consumer<String> failed, Runnable wake) {
        this.pace = pace;
        this.work = work;
        this.failed = failed;
        this.wake = wake;
        this.thread = thread.unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public boolean isOpen() {
        return !closed;
    }

    /** Something came to its end: the next failure is a first one. For the work itself to say. */
    public void succeeded() {
        failures = 0;
    }

    /** For the work itself, where it goes on after a failure: longer after each in a row. */
    public void pauseAfterFailure() throws InterruptedException {
        Thread.sleep(pace.pauseAfter(failures++));
    }

    private void run() {
        try {
            while (isOpen()) supervised();
        } catch (InterruptedException interrupted) {
            closed = true;
        }
    }

    private void supervised() throws InterruptedException {
        try {
            work.round();
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) { // an error too must be told of and tried again, not end the thread unseen
            if (closed) return;
            failed.accept(Fault.of(failure).name());
            pauseAfterFailure();
        }
    }

    /** Once it was started: waits for the round under way, and interrupts it after five seconds. */
    @Override
    public void close() {
        closed = true;
        wake.run();
        try {
            if (!thread.join(LONGEST_GOODBYE)) {
                thread.interrupt();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
