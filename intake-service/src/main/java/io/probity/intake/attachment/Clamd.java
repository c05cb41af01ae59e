package io.probity.intake.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV's daemon over TCP, by its command INSTREAM: pieces, each after its length in four bytes, then a length of zero;
 * then it says {@code stream: OK}, or {@code stream: … FOUND}. Whatever else it says, such as that the document is longer
 * than it looks through, is no yes.
 */
final class Clamd implements Scanner {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;
    private final Duration patience;

    /** @param patience for the line to open, and for each answer */
    Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Look begin() throws Away {
        Socket line = new Socket();
        try {
            line.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            line.setSoTimeout((int) patience.toMillis());
            return new Stream(line, new DataOutputStream(line.getOutputStream()));
        } catch (IOException e) {
            close(line);
            throw new Away("the scanner does not answer");
        }
    }

    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException closedAnyway) {
            // nothing is lost with it
        }
    }

    private static final class Stream implements Look {
        private final Socket line;
        private final DataOutputStream out;

        private Stream(Socket line, DataOutputStream out) throws IOException {
            this.line = line;
            this.out = out;
            out.write(COMMAND);
        }

        @Override
        public void pass(byte[] bytes, int length) throws Away {
            if (length == 0) return; // a length of zero would be the end
            try {
                out.writeInt(length);
                out.write(bytes, 0, length);
            } catch (IOException e) {
                throw new Away("the scanner hung up");
            }
        }

        @Override
        public boolean clean() throws Away {
            String answer;
            try {
                out.writeInt(0);
                out.flush();
                answer = new String(line.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
            } catch (IOException e) {
                throw new Away("the scanner did not answer");
            }
            String said = answer.replace("\0", "").strip();
            if (said.endsWith(FOUND)) return false;
            if (said.equals(CLEAN)) return true;
            throw new Away("the scanner said neither yes nor no");
        }

        @Override
        public void close() {
            Clamd.close(line);
        }
    }
}
