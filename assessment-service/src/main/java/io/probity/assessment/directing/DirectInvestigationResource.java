package io.probity.assessment.directing;

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

/** And whether police or other external help is needed (MC-17). */
@Path("/councils/{council}/complaints/{complaint}/investigation/direction")
class DirectInvestigationResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("direct-investigation")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull DirectionRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
