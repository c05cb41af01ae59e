package io.probity.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import io.probity.servers.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The registers rebuilt from offset 0 equal those they replace. */
final class Rebuilt implements Inspection {
    private static final String OPERATOR = "operator@probity.example";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Wire wire;

    Rebuilt(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Finding of(Ground ground, Ledger ledger) {
        int before = live().path("generation").asInt();
        Errand rebuild = new Errand(
                "rebuild",
                "rebuild",
                Part.REPORTING,
                "POST",
                "/operations/projections/rebuild",
                Optional.of(OPERATOR),
                Map.of());
        // Until the rows that the one before it replaced are removed, it is refused.
        boolean begun = Waiting.until(
                PATIENCE, () -> wire.send(rebuild, "rebuild-after-" + before).isGood());
        boolean switched =
                begun && Waiting.until(PATIENCE, () -> live().path("generation").asInt() > before);
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
