package io.probity.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a client and a server of this machine, and does to what passes what lines do to it. Each direction has
 * its trouble, which can be changed at any time and holds for the connections that are open too.
 */
public final class FaultProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int server;
    private final boolean postgres;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile Trouble toServer = new Trouble.None();
    private volatile Trouble toClient = new Trouble.None();

    private FaultProxy(int server, int port, boolean postgres) {
        this.server = server;
        this.postgres = postgres;
        try {
            listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("fault-proxy").start(this::accept);
    }

    /** In front of a server that listens on a port. */
    public static FaultProxy to(int server) {
        return new FaultProxy(server, 0, false);
    }

    /** In front of a server, on a port that had to be known before. */
    public static FaultProxy on(int port, int server) {
        return new FaultProxy(server, port, false);
    }

    /** In front of a PostgreSQL server, whose messages it understands. */
    public static FaultProxy toPostgres(int server) {
        return new FaultProxy(server, 0, true);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public FaultProxy toServer(Trouble trouble) {
        toServer = trouble;
        return this;
    }

    public FaultProxy toClient(Trouble trouble) {
        toClient = trouble;
        return this;
    }

    public FaultProxy bothWays(Trouble trouble) {
        return toServer(trouble).toClient(trouble);
    }

    /** Nothing is wrong any more; what was swallowed or cut stays so. */
    public FaultProxy mend() {
        return bothWays(new Trouble.None());
    }

    /** Resets every connection that is open. */
    public void cutAll() {
        lines.forEach(Line::cut);
    }

    /** How many connections were reset. */
    public int cuts() {
        return cuts.get();
    }

    /** How many connections there were. */
    public int accepted() {
        return accepted.get();
    }

    /** How many connections there are. */
    public int open() {
        return lines.size();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                connect(listening.accept());
            } catch (IOException gone) {
                // this proxy was closed, or that client has gone: others must still be let in
            }
        }
    }

    private void connect(Socket client) throws IOException {
        accepted.incrementAndGet();
        Socket backend = new Socket();
        try {
            backend.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server), 10_000);
        } catch (IOException refused) {
            reset(client);
            return;
        }
        Line line = new Line(client, backend);
        lines.add(line);
        try {
            line.start();
        } catch (IOException gone) {
            line.end();
        }
    }

    private static void reset(Socket socket) {
        try {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
                socket.close();
            }
        } catch (IOException gone) {
            // that is what was wanted
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cutAll();
    }

    /** A client's connection and its other half. */
    private final class Line {
        private final Socket client;
        private final Socket backend;
        private final @Nullable PostgresFrames frames = postgres ? new PostgresFrames() : null;
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicInteger alive = new AtomicInteger(1);

        Line(Socket client, Socket backend) {
            this.client = client;
            this.backend = backend;
        }

        void start() throws IOException {
            client.setTcpNoDelay(true);
            backend.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> carry(new Direction(client, backend, () -> toServer, this::asked)));
            Thread.ofVirtual().start(() -> carry(new Direction(backend, client, () -> toClient, this::said)));
        }

        private java.util.List<PostgresFrames.Found> asked(byte[] chunk, int length) {
            if (frames != null) frames.asked(chunk, length);
            return java.util.List.of();
        }

        private java.util.List<PostgresFrames.Found> said(byte[] chunk, int length) {
            return frames == null ? java.util.List.of() : frames.read(chunk, length);
        }

        private void carry(Direction direction) {
            try {
                if (!direction.carry()) {
                    cut();
                } else if (ended.incrementAndGet() == 2) {
                    end();
                }
            } catch (IOException | InterruptedException broken) {
                end();
            }
        }

        void cut() {
            if (alive.getAndSet(0) == 1) cuts.incrementAndGet();
            end();
        }

        private void end() {
            alive.set(0);
            lines.remove(this);
            reset(client);
            reset(backend);
        }
    }
}
