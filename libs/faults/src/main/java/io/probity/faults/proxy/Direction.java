package io.probity.faults.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** One direction of one connection: carries what is sent, as its trouble lets it. */
final class Direction {
    private static final int CHUNK = 16 * 1024;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final Socket from;
    private final Socket to;
    private final Supplier<Trouble> trouble;
    private final Listener listener;
    private Trouble counted = new Trouble.None();
    private long carried;
    private boolean dead;

    /** Understands what passes. */
    interface Listener {
        List<PostgresFrames.Found> read(byte[] chunk, int length);
    }

    Direction(Socket from, Socket to, Supplier<Trouble> trouble, Listener listener) {
        this.from = from;
        this.to = to;
        this.trouble = trouble;
        this.listener = listener;
    }

    /** @return whether it came to its own end; otherwise the connection is to be cut */
    boolean carry() throws IOException, InterruptedException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
            if (!pass(chunk, length, out)) return false;
        }
        while (trouble.get() instanceof Trouble.Held) Thread.sleep(LOOK_AGAIN);
        if (dead || trouble.get() instanceof Trouble.Silence) {
            Thread.sleep(Duration.ofDays(1)); // nobody is told that this side has gone, until the proxy is closed
        }
        to.shutdownOutput();
        return true;
    }

    private boolean pass(byte[] chunk, int length, OutputStream out) throws IOException, InterruptedException {
        List<PostgresFrames.Found> messages = listener.read(chunk, length);
        while (trouble.get() instanceof Trouble.Held) Thread.sleep(LOOK_AGAIN);
        Trouble now = trouble.get();
        if (now != counted) {
            counted = now;
            carried = 0;
        }
        dead |= now instanceof Trouble.Silence;
        if (dead) return true;
        switch (now) {
            case Trouble.None(), Trouble.Held(), Trouble.Silence() -> out.write(chunk, 0, length);
            case Trouble.Delay(Duration by) -> {
                Thread.sleep(by);
                out.write(chunk, 0, length);
            }
            case Trouble.Slices(int bytes, Duration pause) -> {
                for (int at = 0; at < length; at += bytes) {
                    out.write(chunk, at, Math.min(bytes, length - at));
                    if (!pause.isZero()) Thread.sleep(pause);
                }
            }
            case Trouble.CutAfter(long bytes) -> {
                int left = (int) Math.min(length, bytes - carried);
                out.write(chunk, 0, left);
                carried += left;
                return left == length && carried < bytes;
            }
            case Trouble.CutBefore(var wanted) -> {
                for (PostgresFrames.Found found : messages) {
                    if (wanted.test(found.message())) {
                        out.write(chunk, 0, Math.max(0, found.at()));
                        return false;
                    }
                }
                out.write(chunk, 0, length);
            }
        }
        return true;
    }
}
