package io.probity.local;

import io.probity.servers.ClosedAtExit;
import io.probity.servers.Server;
import io.probity.servers.ServerFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A process that is started again, ever more patiently, whenever it ends without having been asked to. */
final class Supervised implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** Whoever ran this long is forgiven earlier crashes. */
    private static final Duration STABLE = Duration.ofMinutes(1);

    private final Part part;
    private final Supplier<? extends Server> start;
    private volatile @Nullable Server server;
    private volatile State state = State.STARTING;
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile String trouble = "";
    private volatile boolean unattended;
    private volatile Duration pause = FIRST_PAUSE;
    private long startedAt;

    enum State {
        STARTING,
        RUNNING,
        RESTARTING,
        STOPPED
    }

    Supervised(Part part, Supplier<? extends Server> start) {
        this.part = part;
        this.start = start;
    }

    /** The first start, whose failure is everybody's failure. */
    Server start() {
        Server started = start.get();
        server = started;
        startedAt = System.nanoTime();
        state = State.RUNNING;
        return started;
    }

    /** Starts the process again if it ended; whoever calls this does so every moment, from one thread. */
    void look(Progress progress) {
        Server current = server;
        if (unattended || state == State.STOPPED || current == null || current.isAlive() || ClosedAtExit.isClosing()) {
            return;
        }
        state = State.RESTARTING;
        if (System.nanoTime() - startedAt > STABLE.toNanos()) {
            pause = FIRST_PAUSE;
        }
        progress.say("%s ended unasked; starting it again in %d s (restart %d)"
                .formatted(part.title(), pause.toSeconds(), restarts.incrementAndGet()));
        try {
            current.close();
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            if (state == State.STOPPED || ClosedAtExit.isClosing()) {
                return;
            }
            long began = System.nanoTime();
            start();
            trouble = "";
            progress.done(part.title() + " is back", began);
        } catch (RuntimeException e) {
            trouble = e instanceof ServerFailure ? String.valueOf(e.getMessage()) : "Unexpected: " + e;
            startedAt = System.nanoTime();
            progress.say(trouble);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Part part() {
        return part;
    }

    /** Nobody starts it again while it is left alone; afterwards it is looked after as if it had never crashed. */
    void leaveAlone(boolean alone) {
        unattended = alone;
        pause = FIRST_PAUSE;
    }

    Optional<Server> server() {
        return Optional.ofNullable(server);
    }

    StateFile.Running told() {
        return new StateFile.Running(
                part.text(),
                server().map(Server::pid).orElse(0L),
                state.name().toLowerCase(java.util.Locale.ROOT),
                restarts.get(),
                trouble);
    }

    @Override
    public void close() {
        state = State.STOPPED;
        server().ifPresent(Server::close);
    }

    @Override
    public String toString() {
        return part.title();
    }
}
