package io.probity.intake.suspecting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Fingerprints;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.About;
import io.probity.intake.complaint.ComplaintCommand.RaiseSuspicion;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Suspicion;
import io.probity.intake.diverting.ConductDays;
import io.probity.intake.diverting.Diverting;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Opens the corrupt conduct track of a complaint (MC-12): a report that is assessed (HV-29), in the sight of those who deal with
 * reports. Whoever opens it is told nothing of it, nor whether somebody had done so before.
 */
@Path("/councils/{council}/complaints/{complaint}/corrupt-conduct-track")
public class ReportSuspicions {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @Inject
    Diverting diverting;

    @Inject
    Fingerprints fingerprints;

    @Inject
    SealAnew identities;

    @PUT
    @Permission("report-suspicion")
    public Uni<Response> report(String council, UUID complaint, @Valid @NotNull SuspicionRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.unversioned();
        Instant at = call.now();
        return sight.of(council, complaint, by)
                .chain(seen -> councils.find(council).chain(known -> {
                    PolicyInForce law = PolicyInForce.at(known, policies, at);
                    ComplaintFile origin = seen.state().file();
                    return diverting
                            .divert(law, electedOffices(law, origin, body), request, at)
                            .orElseGet(() -> report(law, origin, body.suspicion(), by, request, at));
                }));
    }

    private Uni<Response> report(
            PolicyInForce law, ComplaintFile origin, Suspicion suspicion, Officer by, Request request, Instant at) {
        String council = law.council().id();
        TrackIds ids = TrackIds.of(council, origin.id(), fingerprints);
        return identities
                .of(council, origin.particulars(), ids, at)
                .chain(people -> commands.handle(
                        COMPLAINT.intent(
                                council,
                                ids.report(),
                                new RaiseSuspicion(
                                        ids.report(),
                                        origin,
                                        suspicion,
                                        people.complainant(),
                                        people.represented(),
                                        law.facts(),
                                        by,
                                        at)),
                        people.intents(),
                        request))
                .map(Answers.noted());
    }

    /** Of whom it is about, as for any report (MC-04). */
    private static Set<String> electedOffices(PolicyInForce law, ComplaintFile origin, SuspicionRequest body) {
        Set<String> subjects = new HashSet<>(origin.particulars().subjects());
        subjects.addAll(body.suspicion().subjects());
        return law.council()
                .electedOffices(
                        origin.particulars().about() == About.COUNCILLOR,
                        subjects,
                        ConductDays.of(body.conduct(), law.today()));
    }
}
