package io.probity.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Says again whatever it is told, and counts it. */
final class EchoServer implements AutoCloseable {
    private final ServerSocket listening;
    private final AtomicLong heard = new AtomicLong();

    EchoServer() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    long heard() {
        return heard.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket one = listening.accept();
                Thread.ofVirtual().start(() -> echo(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void echo(Socket one) {
        try (one) {
            byte[] chunk = new byte[1024];
            for (int length = one.getInputStream().read(chunk);
                    length >= 0;
                    length = one.getInputStream().read(chunk)) {
                heard.addAndGet(length);
                one.getOutputStream().write(chunk, 0, length);
            }
        } catch (IOException cut) {
            // the other side is gone
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
