package io.probity.eventsourcing.wire;

import static org.assertj.core.api.Assertions.fail;

import io.probity.faults.Scale;
import java.time.Duration;
import java.util.function.BooleanSupplier;

public final class Waiting {
    private Waiting() {}

    public static void until(BooleanSupplier holds) {
        Duration patience = Duration.ofSeconds(Scale.times(60));
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("did not come true within " + patience);
            }
            sleep(10);
        }
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
