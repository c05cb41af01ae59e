package io.probity.assessment.managing;

import io.probity.assessment.handling.AssessmentDesk;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The steps taken are recorded (HV-36). */
@Path("/councils/{council}/complaints/{complaint}/assessment/conflicts/{officer}/arrangement")
class ManageConflictResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("manage-conflict")
    public Uni<Response> take(
            String council,
            UUID complaint,
            @Pattern(regexp = Codes.ID) String officer,
            @Valid @NotNull ArrangementRequest request) {
        return desk.handle(council, complaint, request.toCommand(officer, Officers.of(call.caller())));
    }
}
