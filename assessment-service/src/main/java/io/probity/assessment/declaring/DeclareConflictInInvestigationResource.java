package io.probity.assessment.declaring;

import io.probity.assessment.handling.InvestigationDesk;
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

/** Whoever handles a complaint and may not has it no longer: it goes to their manager, and on from there (HV-36). */
@Path("/councils/{council}/complaints/{complaint}/investigation/conflicts")
class DeclareConflictInInvestigationResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("declare-conflict-in-investigation")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull ConflictRequest request) {
        return desk.handleInPart(council, complaint, request.inInvestigation(Officers.of(call.caller())));
    }
}
