package io.probity.assessment.heading;

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

/** File reference, dates, subject officers, business area, details, allegation types (HV-29). */
@Path("/councils/{council}/complaints/{complaint}/assessment/header")
class FillHeaderResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("fill-header")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull HeaderRequest request) {
        return desk.handle(council, complaint, request.toCommand(desk.today(), Officers.of(call.caller())));
    }
}
