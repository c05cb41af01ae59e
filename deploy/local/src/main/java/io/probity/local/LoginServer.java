package io.probity.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.servers.ServerFailure;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Trades the demo people's passwords for tokens, as the demo's own client. */
public final class LoginServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEMO_PASSWORD = "demo";

    private final String issuer;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, Instant until) {}

    public LoginServer(Settings settings) {
        this.issuer = settings.issuer();
    }

    /**
     * An access token; kept and used again for most of its life.
     *
     * @param user such as {@code ceo@wattle-creek.example}
     */
    public String token(String user) {
        Token known = tokens.get(user);
        if (known == null || known.until().isBefore(Instant.now())) {
            known = ask(user);
            tokens.put(user, known);
        }
        return known.text();
    }

    private Token ask(String user) {
        String form = "grant_type=password&client_id=probity-demo&password=" + DEMO_PASSWORD + "&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                Http.send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
        try {
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new ServerFailure("No token for %s: %s. Demo users look like ceo@wattle-creek.example."
                        .formatted(user, body.path("error_description").asText("HTTP " + answer.statusCode())));
            }
            return new Token(
                    body.get("access_token").asText(),
                    Instant.now().plusSeconds(body.get("expires_in").asLong() * 8 / 10));
        } catch (JsonProcessingException e) {
            throw new ServerFailure("The login server answered HTTP " + answer.statusCode() + ", not a token.", e);
        }
    }
}
