package io.probity.assessment.stepping;

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

/** What was done, when and by whom. */
@Path("/councils/{council}/complaints/{complaint}/investigation/steps")
class RecordStepResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("record-step")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull StepRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
