package io.probity.assessment.notnotifying;

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

/** In Queensland the record of section 40A: conduct, evidence relied on, reasons (HV-35). */
@Path("/councils/{council}/complaints/{complaint}/assessment/not-notified")
class RecordNotNotifiedResource {
    @Inject
    AssessmentDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("record-not-notified")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull NotNotifiedRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
