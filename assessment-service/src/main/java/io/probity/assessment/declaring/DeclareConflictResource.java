package io.probity.assessment.declaring;

import io.probity.assessment.handling.AssessmentDesk;
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

/** From then on whoever declared it does nothing more in the matter (HV-36). */
@Path("/councils/{council}/complaints/{complaint}/assessment/conflicts")
class DeclareConflictResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("declare-conflict")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull ConflictRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
