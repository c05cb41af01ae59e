package io.probity.assessment.reopening;

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

/** Only a new decision changes what was endorsed, and it leaves the old one as it was (HV-36, HV-37). */
@Path("/councils/{council}/complaints/{complaint}/assessment/reopenings")
class ReopenAssessmentResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("reopen-assessment")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull ReopenRequest request) {
        return desk.handle(council, complaint, request.toCommand(call.now(), Officers.of(call.caller())));
    }
}
