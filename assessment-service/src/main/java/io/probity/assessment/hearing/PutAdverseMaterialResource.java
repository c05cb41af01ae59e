package io.probity.assessment.hearing;

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

/** Before anybody is found against (HV-48). */
@Path("/councils/{council}/complaints/{complaint}/investigation/adverse-material")
class PutAdverseMaterialResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("put-adverse-material")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull AdverseMaterialRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.day(call.now()), Officers.of(call.caller())));
    }
}
