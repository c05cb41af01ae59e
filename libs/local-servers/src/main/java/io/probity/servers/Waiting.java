package io.probity.servers;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process, with an end. */
public final class Waiting {
    private static final Duration STEP = Duration.ofMillis(50);

    private Waiting() {}

    /** The same for what must be waited for even by an interrupted thread: that a process has ended. */
    public static boolean uninterrupted(Duration atMost, BooleanSupplier condition) {
        boolean interrupted = Thread.interrupted();
        try {
            return until(atMost, condition);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @return whether the condition came true in time */
    public static boolean until(Duration atMost, BooleanSupplier condition) {
        return until(atMost, STEP, condition);
    }

    /** The same for a condition that costs something to look at. */
    public static boolean until(Duration atMost, Duration step, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(step);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServerFailure("Interrupted while waiting.", e);
            }
        }
        return true;
    }
}
