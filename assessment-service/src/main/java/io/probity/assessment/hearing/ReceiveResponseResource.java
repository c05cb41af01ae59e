package io.probity.assessment.hearing;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What somebody answered to the material that was put to them (HV-48). */
@Path("/councils/{council}/complaints/{complaint}/investigation/responses")
class ReceiveResponseResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("put-adverse-material")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull ResponseRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
