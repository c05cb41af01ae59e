package io.probity.assessment.excepting;

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

/** On one of three grounds, by a named person, at a recorded time (MC-07). */
@Path("/councils/{council}/complaints/{complaint}/investigation/hold-exceptions")
class UseHoldExceptionResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("use-hold-exception")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull HoldExceptionRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
