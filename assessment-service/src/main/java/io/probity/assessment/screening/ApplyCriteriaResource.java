package io.probity.assessment.screening;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The criteria are applied and recorded, with reasons (HV-59). */
@Path("/councils/{council}/complaints/{complaint}/investigation/criteria")
class ApplyCriteriaResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("decide-whether-to-investigate")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull CriteriaRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
