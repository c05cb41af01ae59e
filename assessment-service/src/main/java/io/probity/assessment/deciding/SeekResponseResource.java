package io.probity.assessment.deciding;

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

/** The Mayor seeks the Chief Executive Officer's response before deciding (HV-18). */
@Path("/councils/{council}/complaints/{complaint}/investigation/chief-executive-response")
class SeekResponseResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("seek-response")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull SeekResponseRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
