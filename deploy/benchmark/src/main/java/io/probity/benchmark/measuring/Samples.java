package io.probity.benchmark.measuring;

import io.probity.benchmark.stage.Register;
import io.probity.benchmark.stage.Stage;
import io.probity.local.Part;
import io.probity.servers.ServerFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/** Complaints lodged at a steady pace, each looked for in the register from the moment it was answered. */
record Samples(Stage stage, Register register) {
    /** That many are lodged. */
    static final int EACH_SECOND = 50;

    private static final Duration EVERY = Duration.ofSeconds(1).dividedBy(EACH_SECOND);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @return nanoseconds from the answer until the row was seen; looking every five milliseconds adds up to as much */
    Histogram during(Duration duration) {
        Map<UUID, Long> answered = new ConcurrentHashMap<>();
        AtomicInteger open = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Histogram delays = new Histogram(3);
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        long next = began;
        // One request at a time on a connection, as the load has it.
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end || open.get() > 0) {
                if (System.nanoTime() > end + PATIENCE.toNanos())
                    throw new ServerFailure(open.get() + " samples are not in the register.");
                // Not before its time, and never left out because one before it was slow.
                for (; next <= System.nanoTime() && next < end; next += EVERY.toNanos())
                    lodge(client, answered, open, refused);
                open.addAndGet(-look(answered, delays));
                Thread.sleep(LOOK);
            }
            if (refused.get() > 0) throw new ServerFailure(refused.get() + " samples were refused or not answered.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return delays;
    }

    /** @return how many were found */
    private int look(Map<UUID, Long> answered, Histogram delays) {
        if (answered.isEmpty()) return 0;
        Set<UUID> found = register.among(answered.keySet());
        for (UUID one : found) delays.recordValue(System.nanoTime() - answered.remove(one));
        return found.size();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whatever becomes of it is counted
    private void lodge(HttpClient client, Map<UUID, Long> answered, AtomicInteger open, AtomicInteger refused) {
        open.incrementAndGet();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stage.url(Part.INTAKE) + "/councils/wattle-creek/complaints"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(Forms.ANONYMOUS))
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            long now = System.nanoTime();
            Optional<String> location = failure == null ? answer.headers().firstValue("Location") : Optional.empty();
            location.map(place -> UUID.fromString(place.substring(place.lastIndexOf('/') + 1)))
                    .ifPresentOrElse(complaint -> answered.put(complaint, now), () -> {
                        refused.incrementAndGet();
                        open.decrementAndGet();
                    });
        });
    }
}
