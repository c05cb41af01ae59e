package io.probity.intake.referring;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.Officer;
import io.probity.intake.handling.HandlersDesk;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** A complaint goes to the appropriate manager, or from one to another with the reason (HV-07); by whom, the policy says. */
@Path("/councils/{council}/complaints/{complaint}/referral")
public class ReferComplaints {

    @Inject
    HandlersDesk desk;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    @PUT
    @Permission("refer-complaint")
    public Uni<Response> refer(String council, UUID complaint, @Valid ReferralRequest referral) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        Instant at = call.now();
        return sight.of(council, complaint, by).chain(seen -> councils.find(council)
                .map(known -> referral.toCommand(
                        under(seen.state().file().lodged()), by, PolicyInForce.today(known, policies, at), at))
                .chain(command -> desk.handle(seen, command, by, request)));
    }

    private Policy under(ComplaintLodged lodged) {
        return PolicyInForce.under(policies, lodged.policy(), lodged.policyVersion());
    }
}
