package io.probity.intake.suspecting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.caller.Fingerprints;
import io.probity.eventsourcing.handling.Commands;
import io.probity.intake.complaint.Complaint.NotLodged;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Suspecting;
import io.probity.intake.complaint.Suspicion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds the report that a suspicion goes into: the one about the same people that has not ended, or else the next. So each goes
 * where it would have gone had nobody suspected anything before.
 */
@ApplicationScoped
class FindTrack {

    @Inject
    Commands commands;

    @Inject
    Fingerprints fingerprints;

    /** @param begins whether there is no such report yet */
    record Track(TrackIds ids, boolean begins) {}

    Uni<Track> of(String council, ComplaintFile origin, Suspicion suspicion, Officer by) {
        return after(0, council, origin, suspicion, by);
    }

    private Uni<Track> after(int ended, String council, ComplaintFile origin, Suspicion suspicion, Officer by) {
        var ids = TrackIds.of(council, origin.id(), Suspecting.subjects(origin, suspicion), ended, fingerprints);
        return commands.load(COMPLAINT, COMPLAINT.stream(council, ids.report()))
                .chain(loaded -> switch (loaded.state()) {
                    case NotLodged nothing -> Uni.createFrom().item(new Track(ids, true));
                    case OnRecord report ->
                        Suspecting.takes(report, suspicion, by)
                                ? Uni.createFrom().item(new Track(ids, false))
                                : after(ended + 1, council, origin, suspicion, by);
                });
    }
}
