package io.probity.intake.scoping;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.Officer;
import io.probity.intake.handling.HandlersDesk;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.probity.policy.OutOfScope;
import io.probity.policy.Policies;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An officer decides that something is out of scope, by the policy under which it was lodged (HV-02, HV-58). */
@Path("/councils/{council}/complaints/{complaint}/out-of-scope")
public class RefuseComplaints {

    @Inject
    HandlersDesk desk;

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @Inject
    Policies policies;

    @PUT
    @Permission("refuse-as-out-of-scope")
    public Uni<Response> refuse(String council, UUID complaint, @Valid OutOfScopeRequest body) {
        Officer by = Officers.of(call.caller());
        Request request = call.request(COMPLAINT.stream(council, complaint));
        Instant at = call.now();
        return sight.of(council, complaint, by)
                .chain(seen -> desk.handle(
                        seen, body.toCommand(reasons(seen.state().file().lodged()), by, at), by, request));
    }

    private List<OutOfScope> reasons(ComplaintLodged lodged) {
        return PolicyInForce.under(policies, lodged.policy(), lodged.policyVersion())
                .outOfScope();
    }
}
