package io.probity.intake.advising;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Officer;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.seeing.DisclosureSight;
import io.probity.intake.seeing.Officers;
import io.probity.intake.viewing.DisclosureView;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** The discloser is advised, and the advice kept (PID Act, section 24). */
@Path("/councils/{council}/disclosures/{disclosure}/advice")
public class AdviseDisclosers {
    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    DisclosureSight sight;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @PUT
    @Permission("keep-disclosure")
    public Uni<Response> advise(String council, UUID disclosure, @Valid AdviceRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request();
        Instant at = call.now();
        return sight.of(council, disclosure, by)
                .chain(seen -> councils.find(council)
                        .chain(known -> commands.handle(
                                DISCLOSURE.intent(
                                        council,
                                        disclosure,
                                        body.toCommand(PolicyInForce.today(known, policies, at), by, at)),
                                request)))
                .map(Answers.of(done -> DisclosureView.of(done.state())));
    }
}
