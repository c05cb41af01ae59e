package io.probity.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import io.probity.servers.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** The registers rebuilt from offset 0 equal those they replace. */
final class Rebuilt implements Inspection {
    private static final String OPERATOR = "operator@probity.example";

    private final Wire wire;

    Rebuilt(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Finding of(Ground ground, Ledger ledger) {
        int before = live().path("generation").asInt();
        wire.send(
                new Errand(
                        "rebuild",
                        "rebuild",
                        Part.REPORTING,
                        "POST",
                        "/operations/projections/rebuild",
                        java.util.Optional.of(OPERATOR),
                        java.util.Map.of()),
                "rebuild-after-" + before);
        boolean switched = Waiting.until(
                Duration.ofMinutes(5), () -> live().path("generation").asInt() > before);
        JsonNode now = live();
        boolean same = switched && now.path("sameAsReplaced").asBoolean();
        return new Finding(
                "the projection equals one rebuilt from offset 0",
                now.path("messages").asLong(),
                same ? List.of() : List.of(switched ? "they differ" : "the rebuild did not end"),
                "");
    }

    private JsonNode live() {
        return StreamSupport.stream(
                        wire.get(OPERATOR, Part.REPORTING, "/operations/projections")
                                .body()
                                .spliterator(),
                        false)
                .filter(generation -> generation.path("state").asText().equals("live"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no generation is live"));
    }
}
