package io.probity.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.probity.local.demo.Answer;
import io.probity.local.demo.Call;
import io.probity.local.demo.Platform;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Gives the demo its three councils, through intake's public API and as the operator, once a home. */
final class Onboarding {
    private static final String OPERATOR = "operator@probity.example";

    private final Settings settings;
    private final Platform platform;

    Onboarding(Settings settings) {
        this.settings = settings;
        this.platform = new Platform(settings);
    }

    static Path done(Settings settings) {
        return settings.home().resolve("councils-onboarded");
    }

    /** @return what was done; empty if it was done at an earlier start */
    Optional<String> demoCouncils() {
        if (Files.exists(done(settings))) {
            return Optional.empty();
        }
        try {
            int number = 0;
            for (JsonNode request : new ObjectMapper().readTree(getClass().getResource("/demo-councils.json"))) {
                send(request, number++);
            }
            Files.createFile(done(settings));
            return Optional.of("the three demo councils are onboarded: wattle-creek, ironbark, saltbush");
        } catch (IOException e) {
            throw new ServerFailure("The demo councils could not be onboarded: " + e.getMessage(), e);
        }
    }

    /** A start that was interrupted half-way sends the same keys again, and intake answers as it did the first time. */
    private void send(JsonNode request, int number) {
        ObjectNode body = (ObjectNode) request.get("body");
        if (body.has("holder")) {
            body.put("holder", platform.id(body.get("holder").asText()).toString());
        }
        String path = request.path("post").asText(request.path("put").asText());
        Call call = platform.as(OPERATOR, Part.INTAKE, path).key("demo-councils-" + number);
        Answer answer = request.has("post") ? call.post(body) : call.put(body);
        if (!answer.isGood()) {
            throw new ServerFailure("intake refused %s of the demo councils: HTTP %d %s"
                    .formatted(path, answer.status(), answer.body()));
        }
    }
}
