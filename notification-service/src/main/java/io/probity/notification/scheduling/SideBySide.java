package io.probity.notification.scheduling;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Works on several things at a time and on each of them once: what hangs holds up nothing but itself. */
final class SideBySide {
    private static final int HANDS = 16;
    private static final Duration UNTIL_A_HAND_IS_FREE = Duration.ofSeconds(1);

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore hands = new Semaphore(HANDS);

    /**
     * Begins the work, unless it is under way already. It must not throw.
     *
     * @return false if nothing can be begun now: a later round will
     */
    boolean begin(UUID id, Runnable work) {
        if (!underWay.add(id)) return true;
        if (!taken(1, UNTIL_A_HAND_IS_FREE)) {
            underWay.remove(id);
            return false;
        }
        Thread.ofVirtual().name("side-by-side").start(() -> {
            try {
                work.run();
            } finally {
                underWay.remove(id);
                hands.release();
            }
        });
        return true;
    }

    /** Waits for what was begun; nothing is begun afterwards. */
    void finish(Duration atMost) {
        taken(HANDS, atMost);
    }

    private boolean taken(int number, Duration atMost) {
        try {
            return hands.tryAcquire(number, atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
