package io.probity.chaos;

import java.time.Duration;

/** Doing nothing, on purpose. */
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Wire.Stopped();
        }
    }
}
