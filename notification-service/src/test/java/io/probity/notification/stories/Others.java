package io.probity.notification.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.probity.edge.caller.Role;
import io.probity.testing.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Stands for the login server and the other services: a real HTTP server that knows a few answers by heart. */
final class Others implements AutoCloseable {
    /** The service keeps it while it is valid, over several of these. */
    private static final String TOKEN = Tokens.platform(Role.SERVICE);

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> hanging = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A request that came in. */
    record Asked(String method, String path, String token, String key, String body) {}

    Others(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    void know(String path, String json) {
        answers.put(path, json);
    }

    void forget(String path) {
        answers.remove(path);
    }

    /** Whoever asks for this from now on waits until they are let go. */
    void hang(String path) {
        hanging.put(path, new CountDownLatch(1));
    }

    void letGo(String path) {
        Optional.ofNullable(hanging.remove(path)).ifPresent(CountDownLatch::countDown);
    }

    List<Asked> askedAt(String path) {
        return asked.stream().filter(it -> it.path().equals(path)).toList();
    }

    String token() {
        return TOKEN;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    path,
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
                    body));
            CountDownLatch held = hanging.get(path);
            if (held != null) held.await();
            String json = path.equals("/token")
                    ? "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300}".formatted(TOKEN)
                    : answers.get(path);
            byte[] bytes = json == null ? new byte[0] : json.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(json == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        hanging.values().forEach(CountDownLatch::countDown);
        server.stop(0);
    }
}
