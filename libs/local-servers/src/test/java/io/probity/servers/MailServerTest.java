package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    private static final String READER = "mail-reader@wattle-creek.example";

    @Test
    void what_was_sent_can_be_read_on_the_page_and_after_a_restart(@TempDir Path data) throws Exception {
        try (MailServer server = MailServer.start(data, 0, 0)) {
            send(server.port(), READER, "Your <b>bill</b>");
            assertThat(Waiting.until(Duration.ofSeconds(5), () -> read(server, "messages.json")
                            .contains("Your <b>bill</b>")))
                    .isTrue();
            assertThat(read(server, "messages.json")).contains("mail-reader@wattle-creek.example");
        }
        try (MailServer again = MailServer.start(data, 0, 0)) {
            assertThat(read(again, "")).contains("Your &lt;b&gt;bill&lt;/b&gt;").doesNotContain("<b>bill");
        }
    }

    /** The server lists them mailbox by mailbox: first, third, second. */
    @Test
    void letters_to_several_people_in_turn_are_each_kept_once(@TempDir Path data) throws Exception {
        try (MailServer server = MailServer.start(data, 0, 0)) {
            send(server.port(), READER, "first");
            awaitMessage(server, "first");
            send(server.port(), "another@wattle-creek.example", "second");
            awaitMessage(server, "second");
            send(server.port(), READER, "third");
            awaitMessage(server, "third");

            String all = read(server, "messages.json");
            for (String subject : List.of("first", "second", "third")) {
                assertThat(all.split('"' + subject + '"', -1)).as(subject).hasSize(2);
            }
        }
    }

    private static void awaitMessage(MailServer server, String subject) {
        assertThat(Waiting.until(Duration.ofSeconds(5), () -> read(server, "messages.json")
                        .contains('"' + subject + '"')))
                .as(subject)
                .isTrue();
    }

    private static void send(int port, String to, String subject) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = socket.getOutputStream()) {
            in.readLine();
            for (String line : List.of(
                    "HELO localhost",
                    "MAIL FROM:<council@wattle-creek.example>",
                    "RCPT TO:<" + to + ">",
                    "DATA",
                    "To: " + to + "\r\nSubject: " + subject + "\r\n\r\nIt was wrong.\r\n.",
                    "QUIT")) {
                out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                in.readLine();
            }
        }
    }

    private static String read(MailServer server, String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(server.page() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
