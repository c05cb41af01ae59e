package io.probity.assessment.completing;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** With its findings, and after a fraud with its review of controls (MC-20). */
@Path("/councils/{council}/complaints/{complaint}/investigation/completion")
class CompleteInvestigationResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("complete-investigation")
    public Uni<Response> take(String council, UUID complaint) {
        return desk.handle(council, complaint, new Complete(Officers.day(call.now()), Officers.of(call.caller())));
    }
}
