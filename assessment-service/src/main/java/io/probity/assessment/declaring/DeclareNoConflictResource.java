package io.probity.assessment.declaring;

import io.probity.assessment.assessing.AssessmentCommand.DeclareNoConflict;
import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Step 6 of the form, answered with no: it is known then that whoever assesses or decides was asked (HV-36). */
@Path("/councils/{council}/complaints/{complaint}/assessment/no-conflict")
class DeclareNoConflictResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("declare-conflict")
    public Uni<Response> take(String council, UUID complaint) {
        return desk.handle(council, complaint, new DeclareNoConflict(Officers.of(call.caller())));
    }
}
