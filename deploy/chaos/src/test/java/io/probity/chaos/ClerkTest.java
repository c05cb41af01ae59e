package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.probity.local.Part;
import io.probity.local.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At a counter that puts everybody off twice. */
class ClerkTest {
    private final List<String> keys = new ArrayList<>();
    private final Ledger ledger = new Ledger();
    private HttpServer counter;
    private Wire wire;

    @BeforeEach
    void open() throws IOException {
        counter = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        counter.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            byte[] answer = "{\"id\": \"1\", \"reference\": \"WC-1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(keys.size() <= 2 ? 503 : 201, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        counter.start();
        int port = counter.getAddress().getPort();
        Map<Part, Integer> ports = Map.of(Part.INTAKE, port, Part.KEYCLOAK, port);
        Path nowhere = Path.of("target", "no-home");
        wire = new Wire(new Settings(nowhere, nowhere, ports, Map.of(), List.of()), Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        wire.close();
        counter.stop(0);
    }

    @Test
    void a_careful_clerk_asks_with_the_same_key_until_there_is_an_answer() {
        Reply reply = Clerk.careful(wire, ledger, Duration.ofSeconds(30)).run(Matter.streetLight());

        assertThat(reply.isGood()).isTrue();
        assertThat(keys).hasSize(3).containsOnly(keys.getFirst());
        assertThat(ledger.acknowledged(Part.INTAKE)).singleElement().satisfies(line -> {
            assertThat(line.keys()).containsExactly(keys.getFirst());
            assertThat(line.reference()).isEqualTo("WC-1");
        });
    }

    @Test
    void a_forgetful_clerk_takes_a_new_key_each_time() {
        Clerk.forgetful(wire, ledger, 3, Duration.ofSeconds(5)).run(Matter.streetLight());

        assertThat(keys).hasSize(3).doesNotHaveDuplicates();
        assertThat(ledger.asked(Part.INTAKE)).singleElement().satisfies(line -> assertThat(line.keys())
                .hasSize(3));
    }

    @Test
    void a_hasty_clerk_enters_what_nobody_acknowledged() {
        Reply reply = Clerk.hasty(wire, ledger).run(Matter.streetLight());

        assertThat(reply.isGood()).isFalse();
        assertThat(ledger.acknowledged(Part.INTAKE)).hasSize(1);
    }
}
