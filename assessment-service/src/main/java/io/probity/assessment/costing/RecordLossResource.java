package io.probity.assessment.costing;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.investigation.InvestigationCommand.RecordLoss;
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

/** In cents, estimated or not, and what it is based on (MC-18). */
@Path("/councils/{council}/complaints/{complaint}/investigation/losses")
class RecordLossResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("record-loss")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull LossRequest request) {
        return desk.handle(
                council,
                complaint,
                new RecordLoss(
                        request.toLoss(UUID.randomUUID()), Codes.text(request.basis()), Officers.of(call.caller())));
    }
}
