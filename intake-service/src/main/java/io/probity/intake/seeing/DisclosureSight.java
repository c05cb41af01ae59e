package io.probity.intake.seeing;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A disclosure, for its coordinator; for everyone else, whatever their office, there is none (MC-03). */
@ApplicationScoped
public class DisclosureSight {
    @Inject
    Commands commands;

    /** Fails with 404 where there is nothing for this officer. */
    public Uni<Loaded<OnTrack>> of(String council, UUID disclosure, Officer officer) {
        return commands.load(DISCLOSURE, DISCLOSURE.stream(council, disclosure)).map(loaded -> {
            if (loaded.state() instanceof OnTrack known && known.file().isOpenTo(officer)) return loaded.as(known);
            throw Problems.notFound();
        });
    }
}
