package io.probity.intake.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks as ClamAV's daemon does: finds one word harmful, and hangs up on what is longer than it looks through. */
public final class FakeClamd implements AutoCloseable {
    public static final String HARMFUL = "bilby-burrow-canary";
    private static final int LONGEST = 1 << 20;
    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket server;
    private final Thread serving;
    private final List<Integer> pieces = new CopyOnWriteArrayList<>();

    public FakeClamd() {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.serving = Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    public String address() {
        return "127.0.0.1:" + port();
    }

    /** How long each piece was that it was sent. */
    List<Integer> pieces() {
        return pieces;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                Thread.ofVirtual().start(() -> answer(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            DataInputStream in = new DataInputStream(line.getInputStream());
            String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
            line.getOutputStream().write(said(command, in).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException hungUp) {
            // so does the real one
        }
    }

    private String said(String command, DataInputStream in) throws IOException {
        if (!command.equals(COMMAND)) return "UNKNOWN COMMAND\0";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            pieces.add(length);
            all.write(in.readNBytes(length));
            if (all.size() > LONGEST) return "INSTREAM size limit exceeded. ERROR\0";
        }
        return all.toString(StandardCharsets.ISO_8859_1).contains(HARMFUL) ? "stream: Canary FOUND\0" : "stream: OK\0";
    }

    @Override
    public void close() {
        try {
            server.close();
            // Until it has given up the door, somebody may still be let in.
            serving.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
