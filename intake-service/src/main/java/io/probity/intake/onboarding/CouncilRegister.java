package io.probity.intake.onboarding;

import static io.probity.intake.IntakeWiring.COUNCIL;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.Councils;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.StreamId;
import io.probity.intake.council.Council;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilCommand;
import io.probity.intake.council.CouncilEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The councils on the platform. Each lodgement asks for its council, so that what was read is kept for a second: what
 * another instance changes holds here by then, and what this one changes, at once.
 */
@ApplicationScoped
public class CouncilRegister implements Councils {
    /** Who came onto the platform stays on it, so that a "yes" can be remembered. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private final Cache<String, Onboarded> lately = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    Commands commands;

    /** A council's stream: the id is made from its name, so that everybody finds it. */
    public static UUID idOf(String council) {
        return UUID.nameUUIDFromBytes(council.getBytes(StandardCharsets.UTF_8));
    }

    static StreamId stream(String council) {
        return COUNCIL.stream(council, idOf(council));
    }

    @Override
    public Uni<Boolean> knows(String council) {
        if (known.contains(council)) return Uni.createFrom().item(true);
        return commands.load(COUNCIL, stream(council))
                .map(loaded -> loaded.state() instanceof Onboarded)
                .invoke(yes -> {
                    if (yes) known.add(council);
                });
    }

    /** Fails with 404 where there is no such council. */
    public Uni<Onboarded> find(String council) {
        Onboarded read = lately.getIfPresent(council);
        if (read != null) return Uni.createFrom().item(read);
        return commands.load(COUNCIL, stream(council)).map(loaded -> {
            if (!(loaded.state() instanceof Onboarded onboarded)) throw Problems.notFound();
            lately.put(council, onboarded);
            return onboarded;
        });
    }

    /** Whatever is done to a council is done here, and what it was before is forgotten. */
    Uni<Outcome<Council, CouncilEvent>> change(String council, CouncilCommand command, Request request) {
        return commands.handle(COUNCIL.intent(council, idOf(council), command), request)
                .onTermination()
                .invoke(() -> lately.invalidate(council));
    }
}
