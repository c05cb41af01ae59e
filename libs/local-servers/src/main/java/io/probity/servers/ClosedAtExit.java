package io.probity.servers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What this JVM started and must take down with itself, last started first.
 *
 * <p>One hook for all, because JVM shutdown hooks run at once and a database must not go before the services on it.
 */
public final class ClosedAtExit {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
    private static Consumer<String> teller = line -> {};
    private static boolean closing;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ClosedAtExit::closeAll, "closed-at-exit"));
    }

    private ClosedAtExit() {}

    /** Closes the resource when the JVM ends, unless it is forgotten before. */
    public static void add(AutoCloseable resource) {
        synchronized (OPEN) {
            if (!closing) {
                OPEN.push(resource);
                return;
            }
        }
        // Started while we were already stopping: it would be left running.
        close(resource);
        throw new ServerFailure("Stopping.");
    }

    /** Whoever is told, in one line each, what was closed at exit; what has no name is not told. */
    public static void tell(Consumer<String> listener) {
        synchronized (OPEN) {
            teller = listener;
        }
    }

    /** Whether the JVM is ending, so that nothing new should be started. */
    public static boolean isClosing() {
        synchronized (OPEN) {
            return closing;
        }
    }

    /** For a resource that was closed in the ordinary way. */
    public static void forget(AutoCloseable resource) {
        synchronized (OPEN) {
            OPEN.remove(resource);
        }
    }

    private static void closeAll() {
        synchronized (OPEN) {
            closing = true;
        }
        AutoCloseable next;
        while ((next = last()) != null) {
            close(next);
        }
    }

    private static void close(AutoCloseable resource) {
        long began = System.nanoTime();
        try {
            resource.close();
            if (resource.toString().isEmpty()) {
                return;
            }
            teller.accept("%s stopped (%.1f s)".formatted(resource, (System.nanoTime() - began) / 1e9));
        } catch (Exception e) {
            teller.accept("%s could not be stopped: %s".formatted(resource, e.getMessage()));
        }
    }

    private static @Nullable AutoCloseable last() {
        synchronized (OPEN) {
            return OPEN.poll();
        }
    }
}
