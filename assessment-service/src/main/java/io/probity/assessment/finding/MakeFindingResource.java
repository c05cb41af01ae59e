package io.probity.assessment.finding;

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

/** With reasons, and not against anybody who was not heard (HV-44, HV-48). */
@Path("/councils/{council}/complaints/{complaint}/investigation/findings/{allegation}")
class MakeFindingResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("make-finding")
    public Uni<Response> take(String council, UUID complaint, int allegation, @Valid @NotNull FindingRequest request) {
        return desk.handle(
                council,
                complaint,
                request.toCommand(allegation, Officers.day(call.now()), Officers.of(call.caller())));
    }
}
