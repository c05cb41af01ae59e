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
import java.util.Optional;

/**
 * Finds the report that a suspicion goes into, of those about the same people: the one that holds it already, else the first that
 * has not ended, else a new one. So each goes where it would have gone had nobody suspected anything before, and is found there
 * again whatever was opened anew since.
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
        return from(0, Optional.empty(), council, origin, suspicion, by);
    }

    /** @param open the first of those before this one that has not ended */
    private Uni<Track> from(
            int nth, Optional<TrackIds> open, String council, ComplaintFile origin, Suspicion suspicion, Officer by) {
        var ids = TrackIds.of(council, origin.id(), Suspecting.subjects(origin, suspicion), nth, fingerprints);
        return commands.load(COMPLAINT, COMPLAINT.stream(council, ids.report()))
                .chain(loaded -> switch (loaded.state()) {
                    case NotLodged nothing ->
                        Uni.createFrom()
                                .item(open.map(known -> new Track(known, false)).orElse(new Track(ids, true)));
                    case OnRecord report
                    when Suspecting.holds(report, suspicion, by) ->
                        Uni.createFrom().item(new Track(ids, false));
                    case OnRecord report ->
                        from(
                                nth + 1,
                                report.hasEnded() ? open : open.or(() -> Optional.of(ids)),
                                council,
                                origin,
                                suspicion,
                                by);
                });
    }
}
