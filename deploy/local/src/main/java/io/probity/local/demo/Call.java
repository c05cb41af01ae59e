package io.probity.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.probity.local.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request to a service, made by somebody. */
public final class Call {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final URI address;
    private final Optional<String> token;
    private String key = UUID.randomUUID().toString();
    private Optional<String> version = Optional.empty();

    Call(URI address, Optional<String> token) {
        this.address = address;
        this.token = token;
    }

    /** The request's Idempotency-Key; without this, one of its own. */
    public Call key(String chosen) {
        this.key = chosen;
        return this;
    }

    /** Sent as If-Match. */
    public Call ifVersion(String known) {
        this.version = Optional.of(known);
        return this;
    }

    public Answer get() {
        return send("GET", null);
    }

    /** @param body anything Jackson writes: a map, a record, a JSON tree */
    public Answer post(Object body) {
        return send("POST", body);
    }

    public Answer put(Object body) {
        return send("PUT", body);
    }

    private Answer send(String method, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
        token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
        version.ifPresent(it -> request.header("If-Match", it));
        request.header("Accept", "application/json, application/problem+json");
        if (!method.equals("GET")) {
            request.header("Content-Type", "application/json").header("Idempotency-Key", key);
        }
        try {
            HttpResponse<String> answer = Http.send(request.method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build());
            return new Answer(
                    answer.statusCode(),
                    tree(answer.body()),
                    answer.headers().firstValue("Location"),
                    answer.headers().firstValue("ETag"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + body, e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(text);
        }
    }
}
