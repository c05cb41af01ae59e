package io.probity.faults.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds where each message of a PostgreSQL server begins in what it sends, however it is cut into chunks. */
final class PostgresFrames {
    private static final int HEADER = 5;
    private static final int TAG = 32;
    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;

    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger bareAnswers = new AtomicInteger();
    private long left;

    /** A message whose tag is known by now, and the first of its bytes in this chunk; negative if in an earlier one. */
    record Found(PostgresMessage message, int at) {}

    /** What the client sent: a question for encryption is answered by one byte without a header. */
    void asked(byte[] chunk, int length) {
        if (length == 8 && number(chunk, 0) == 8) {
            int code = number(chunk, 4);
            if (code == SSL_REQUEST || code == GSS_REQUEST) bareAnswers.incrementAndGet();
        }
    }

    List<Found> read(byte[] chunk, int length) {
        List<Found> found = new ArrayList<>();
        int begin = -message.length();
        for (int i = 0; i < length; i++) {
            if (message.isEmpty() && left == 0) {
                if (bareAnswers.get() > 0) {
                    bareAnswers.decrementAndGet();
                    continue;
                }
                begin = i;
            }
            if (message.length() < HEADER) {
                message.append((char) (chunk[i] & 0xff));
                if (message.length() == HEADER) left = bodyLength();
            } else {
                if (message.length() < HEADER + TAG) message.append((char) (chunk[i] & 0xff));
                left--;
            }
            if (message.length() >= HEADER && left == 0) {
                found.add(new Found(message(), begin));
                message.setLength(0);
            }
        }
        return found;
    }

    private long bodyLength() {
        byte[] header = message.substring(1).getBytes(ISO_8859_1);
        return number(header, 0) - 4L;
    }

    private PostgresMessage message() {
        String body = message.substring(HEADER);
        int zero = body.indexOf('\0');
        return new PostgresMessage(message.charAt(0), zero < 0 ? body : body.substring(0, zero));
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }
}
