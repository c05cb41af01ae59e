package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.probity.edge.caller.Role;
import io.probity.testing.Tokens;
import io.restassured.RestAssured;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.UUID;

/** Announces a note, and says of it as much as the test likes, when it likes. No client of HTTP can be told to. */
record SlowCaller(Socket line) implements Closeable {
    /** @param bytes of the note, as announced */
    static SlowCaller announcing(int bytes) throws IOException {
        SlowCaller caller = new SlowCaller(new Socket(InetAddress.getLoopbackAddress(), RestAssured.port));
        caller.says("""
                POST /councils/%s/notes HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Idempotency-Key: %s
                Content-Length: %d

                """.formatted(COUNCIL, Tokens.of(COUNCIL, Role.EMPLOYEE), UUID.randomUUID(), bytes)
                .replace("\n", "\r\n"));
        return caller;
    }

    void says(String text) throws IOException {
        line.getOutputStream().write(text.getBytes(US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
