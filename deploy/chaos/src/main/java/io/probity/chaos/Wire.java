package io.probity.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.probity.local.LoginServer;
import io.probity.local.Part;
import io.probity.local.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** HTTP as clients of a platform that breaks must speak it: no answer is an answer too. */
final class Wire implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Settings settings;
    private final LoginServer login;
    private final Duration patience;
    private final HttpClient http;

    /** @param patience after which a request that was not answered is given up */
    Wire(Settings settings, Duration patience) {
        this.settings = settings;
        this.login = new LoginServer(settings);
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }

    Reply send(Errand errand, String key) {
        return answer(request(errand, key));
    }

    Reply get(String user, Part service, String path) {
        return answer(to(service, path, Optional.of(user)).GET().build());
    }

    HttpRequest request(Errand errand, String key) {
        return to(errand.service(), errand.path(), errand.user())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(errand.method(), HttpRequest.BodyPublishers.ofString(json(errand.body())))
                .build();
    }

    Reply answer(HttpRequest request) {
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(),
                    tree(answer.body()),
                    answer.headers().firstValue("Retry-After"),
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException none) {
            return new Reply(
                    0, MissingNode.getInstance(), Optional.empty(), Duration.ofNanos(System.nanoTime() - began));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private HttpRequest.Builder to(Part service, String path, Optional<String> user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url(service) + path))
                .timeout(patience)
                .header("Accept", "application/json, application/problem+json");
        user.ifPresent(it -> request.header("Authorization", "Bearer " + token(it)));
        return request;
    }

    /** One at a time: a login server takes many first logins of one user at once for an attack. */
    private synchronized String token(String user) {
        return login.token(user);
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(text);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /** Whoever was waiting is told to go home. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
