package io.probity.assessment.costing;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.investigation.InvestigationCommand.CorrectLoss;
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

/** An estimate becomes an amount, or an amount turns out wrong: the loss counts as it was recorded last (MC-18). */
@Path("/councils/{council}/complaints/{complaint}/investigation/losses/{loss}")
class CorrectLossResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("record-loss")
    public Uni<Response> take(String council, UUID complaint, UUID loss, @Valid @NotNull LossRequest request) {
        return desk.handle(
                council,
                complaint,
                new CorrectLoss(request.toLoss(loss), Codes.text(request.basis()), Officers.of(call.caller())));
    }
}
