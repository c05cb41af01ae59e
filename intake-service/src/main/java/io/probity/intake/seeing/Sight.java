package io.probity.intake.seeing;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.WhoMaySee;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;

/** A complaint as far as somebody may see it: what they may not is answered like what does not exist. */
@ApplicationScoped
public class Sight {

    @Inject
    Commands commands;

    /** Strongly consistent: what the stream says now. Fails with 404 where there is nothing for this officer. */
    public Uni<Loaded<OnRecord>> of(String council, UUID complaint, Officer officer) {
        return where(council, complaint, file -> WhoMaySee.maySee(officer, file));
    }

    /** The same, for whoever confirms what was said. */
    public Uni<Loaded<OnRecord>> toConfirm(String council, UUID complaint, Officer officer) {
        return where(council, complaint, file -> WhoMaySee.mayConfirm(officer, file));
    }

    private Uni<Loaded<OnRecord>> where(String council, UUID complaint, Predicate<ComplaintFile> seen) {
        return commands.load(COMPLAINT, COMPLAINT.stream(council, complaint)).map(loaded -> {
            if (loaded.state() instanceof OnRecord known && seen.test(known.file())) return loaded.as(known);
            throw Problems.notFound();
        });
    }
}
