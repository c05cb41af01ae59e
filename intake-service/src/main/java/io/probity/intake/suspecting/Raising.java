package io.probity.intake.suspecting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Outcome;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.ComplaintCommand.RaiseSuspicion;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.ComplaintRule;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Suspicion;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.suspecting.FindTrack.Track;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Puts a suspicion into the report that takes it, or lodges that report. */
@ApplicationScoped
class Raising {

    @Inject
    Commands commands;

    @Inject
    FindTrack tracks;

    @Inject
    SealAnew identities;

    /** @param origin the complaint out of which it is raised, as it stands */
    record Raised(PolicyInForce law, ComplaintFile origin, Suspicion suspicion, Officer by, Instant at) {
        String council() {
            return law.council().id();
        }
    }

    /** A report that ended since it was found takes it no more: then another is looked for. */
    Uni<Outcome<Complaint, ComplaintEvent>> of(Raised it, Request request) {
        return tracks.of(it.council(), it.origin(), it.suspicion(), it.by())
                .chain(track -> into(track, it, request))
                .chain(outcome -> outcome instanceof Outcome.Refused<Complaint, ComplaintEvent>(var rule, var ignored)
                                && rule == ComplaintRule.HANDLING_HAS_ENDED
                        ? of(it, request)
                        : Uni.createFrom().item(outcome));
    }

    private Uni<Outcome<Complaint, ComplaintEvent>> into(Track track, Raised it, Request request) {
        return identities
                .of(it.council(), it.origin().particulars(), track, it.at())
                .chain(people -> commands.handle(
                        COMPLAINT.intent(
                                it.council(),
                                track.ids().report(),
                                new RaiseSuspicion(
                                        track.ids().report(),
                                        it.origin(),
                                        it.suspicion(),
                                        people.complainant(),
                                        people.represented(),
                                        it.law().facts(),
                                        it.by(),
                                        it.at())),
                        people.intents(),
                        request));
    }
}
