package io.probity.notification.stories;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Reads each letter whole, says its last word, if it has one, and hangs up. */
public final class CurtMailServer implements AutoCloseable {
    private final ServerSocket door;
    private final String lastWord;

    public CurtMailServer(int port, String lastWord) throws IOException {
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.lastWord = lastWord;
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                read(caller);
            } catch (IOException gone) {
                // whoever called, or whoever closed the door
            }
        }
    }

    private void read(Socket caller) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
                var out = new PrintWriter(new OutputStreamWriter(caller.getOutputStream(), US_ASCII), true)) {
            out.print("220 here\r\n");
            out.flush();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                if (line.startsWith("EHLO") || line.startsWith("MAIL") || line.startsWith("RCPT"))
                    out.print("250 go on\r\n");
                if (line.equals("DATA")) out.print("354 go on\r\n");
                out.flush();
            }
            if (!lastWord.isEmpty()) out.print(lastWord + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
