package io.probity.assessment.considering;

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

/** Disclosure, police, other bodies, a recommendation (HV-38). */
@Path("/councils/{council}/complaints/{complaint}/assessment/other-matters")
class ConsiderOtherMattersResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("consider-other-matters")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull OtherMattersRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
