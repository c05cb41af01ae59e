package io.probity.assessment.weighing;

import io.probity.assessment.handling.AssessmentDesk;
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

/** Which rights are engaged, and whether what is done is compatible with them (HV-41). */
@Path("/councils/{council}/complaints/{complaint}/assessment/human-rights")
class WeighRightsResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("consider-human-rights")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull RightsRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
