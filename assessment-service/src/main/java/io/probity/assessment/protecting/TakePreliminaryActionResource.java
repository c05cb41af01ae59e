package io.probity.assessment.protecting;

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

/** Evidence preserved, duties changed, access restricted, activities monitored (HV-38). */
@Path("/councils/{council}/complaints/{complaint}/assessment/preliminary-actions")
class TakePreliminaryActionResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("take-preliminary-action")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull PreliminaryActionRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
