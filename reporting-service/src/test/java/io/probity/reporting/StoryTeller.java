package io.probity.reporting;

import io.probity.contracts.AppealsEvent;
import io.probity.contracts.AssessmentEvent;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.CouncilEvent;
import io.probity.contracts.IntakeEvent;
import io.probity.contracts.NotificationEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a story down: each event takes the next version of its stream. */
final class StoryTeller {
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private UUID matter = id("nothing");

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    StoryTeller about(String complaint) {
        matter = id(complaint);
        return this;
    }

    /** @param stream aggregate and name, such as {@code letter/l1}; the matter's own where there is no name */
    StoryTeller tell(String at, String stream, ContractEvent event) {
        String[] parts = stream.split("/", 2);
        UUID id = parts.length > 1 ? id(parts[1]) : matter;
        int version = versions.merge(parts[0] + id, 1, Integer::sum);
        told.add(new Told(service(event), topic(event), parts[0], id, version, matter, Instant.parse(at), event));
        return this;
    }

    List<Told> all() {
        return List.copyOf(told);
    }

    private static String service(ContractEvent event) {
        return switch (event) {
            case CouncilEvent _, IntakeEvent _ -> "intake";
            case AssessmentEvent _ -> "assessment";
            case NotificationEvent _ -> "notification";
            case AppealsEvent _ -> "appeals";
        };
    }

    private static String topic(ContractEvent event) {
        return event instanceof CouncilEvent ? "probity.councils" : "probity." + service(event);
    }
}
