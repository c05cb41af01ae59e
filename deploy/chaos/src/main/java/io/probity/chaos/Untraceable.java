package io.probity.chaos;

import io.probity.local.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** S15: somebody reports without a name. Nothing by which they came is kept anywhere. */
final class Untraceable implements Exercise {
    private static final String ADDRESS = "127.83.71.99";
    private static final List<String> WAYS = List.of(
            "user-agent", "cookie", "referer", "x-forwarded-for", "forwarded", "accept-language", "authorization");

    private final String mark = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Override
    public List<String> rows() {
        return List.of("S15");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        try (HttpClient sender = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(ADDRESS))
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            String key = mark + "key";
            List<String> answers = new ArrayList<>();
            for (int round = 0; round < plan.rounds(); round++) {
                answers.add(send(ground, sender, "/complaints", report(), key + round, false));
                answers.add(send(ground, sender, "/complaints", "{\"reporter\": \"" + mark + "broken", key, false));
                answers.add(send(ground, sender, "/complaints?from=" + mark + "query", report(), key + "q", true));
                answers.add(send(ground, sender, "/" + mark + "path", report(), key, false));
            }
            Standstill.await(ground, Duration.ofMinutes(1));

            Map<String, String> searched = canaries();
            searched.put("key", key);
            List<String> hits = new Search(ground.settings()).places(searched);
            List<String> control =
                    hits.stream().filter(hit -> hit.startsWith("key in ")).toList();
            hits = hits.stream().filter(hit -> !control.contains(hit)).toList();
            hits.stream().limit(10).forEach(ground::say);
            return List.of(new Result(
                    "S15",
                    "anonymous reports, good and bad, from an address of their own, marked in "
                            + String.join(", ", WAYS) + ", query, path and file name",
                    answers.size(),
                    hits,
                    "answered %s; %d places hold a mark of the sender (all files of the platform, all topics, all metrics)"
                            .formatted(answers, hits.size()),
                    "the same search for what is kept of a request, its key",
                    "found: " + control,
                    !control.isEmpty()));
        }
    }

    private Map<String, String> canaries() {
        Map<String, String> canaries = new LinkedHashMap<>();
        canaries.put("address", ADDRESS);
        WAYS.forEach(way -> canaries.put(way, mark + way.replace("-", "")));
        List.of("file", "broken", "query", "path").forEach(what -> canaries.put(what, mark + what));
        return canaries;
    }

    private String send(Ground ground, HttpClient sender, String path, String body, String key, boolean withToken) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(ground.settings().url(Part.INTAKE) + "/councils/" + Errand.COUNCIL + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        WAYS.stream()
                .filter(way -> withToken || !way.equals("authorization"))
                .forEach(way -> request.header(way, value(way)));
        try {
            return Integer.toString(sender.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException none) {
            return "cut off";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Wire.Stopped();
        }
    }

    private String value(String way) {
        String canary = mark + way.replace("-", "");
        return switch (way) {
            case "referer" -> "https://" + canary + ".example/page";
            case "authorization" -> "Bearer " + canary;
            case "forwarded" -> "for=" + canary;
            case "cookie" -> "session=" + canary;
            default -> canary;
        };
    }

    private String report() {
        return """
                {"reporter": "ANONYMOUS", "alleges": "ADMINISTRATIVE_ACTION", "where": "Example Street",
                 "whatHappened": "The street light before number 12 is dark.", "nature": "customer-service",
                 "location": "civil-works", "documents": ["%sfile.pdf"]}""".formatted(mark);
    }
}
