package io.probity.intake.suspecting;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Fingerprints;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.About;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.ComplaintRule;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Suspecting;
import io.probity.intake.diverting.ConductDays;
import io.probity.intake.diverting.Diverting;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.probity.intake.suspecting.Raising.Raised;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens the corrupt conduct track of a complaint (MC-12): a report that is assessed (HV-29), in the sight of those who deal with
 * reports. Whoever opens it is told nothing of it, nor whether somebody had done so before.
 */
@Path("/councils/{council}/complaints/{complaint}/corrupt-conduct-track")
public class ReportSuspicions {

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
    Raising raising;

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
                    return report(new Raised(law, origin, body.suspicion(), by, at), body.conduct(), request);
                }));
    }

    /** What is not reported is not diverted either: that one was stands in a list. */
    private Uni<Response> report(Raised it, @Nullable ConductDays conduct, Request request) {
        Optional<ComplaintRule> broken =
                Suspecting.broken(it.origin(), it.suspicion(), it.law().facts(), it.by());
        if (broken.isPresent())
            return Uni.createFrom()
                    .item(Problems.refused(broken.get(), broken.get().sentence())
                            .toResponse());
        Set<String> offices = electedOffices(it, conduct);
        return diverting
                .divert(it.law(), offices, diversion(it, offices), it.at())
                .orElseGet(() -> raising.of(it, request).map(Answers.noted()));
    }

    /** Of whom it is about, as for any report (MC-04). */
    private static Set<String> electedOffices(Raised it, @Nullable ConductDays conduct) {
        return it.law()
                .council()
                .electedOffices(
                        it.origin().particulars().about() == About.COUNCILLOR,
                        Suspecting.subjects(it.origin(), it.suspicion()),
                        ConductDays.of(conduct, it.law().today()));
    }

    /** One of each complaint about the same offices, however often and in whatever words it is raised; it leads back to none. */
    private String diversion(Raised it, Set<String> offices) {
        String[] parts = Stream.concat(
                        Stream.of(
                                "diversion",
                                it.law().council().id(),
                                it.origin().id().toString()),
                        offices.stream().sorted())
                .toArray(String[]::new);
        return fingerprints.of(parts);
    }
}
