package io.probity.assessment.controlling;

import io.probity.assessment.handling.InvestigationDesk;
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

/** An office that the policy names, such as the Director, and whoever decides in the matter each look at the review (MC-20). */
@Path("/councils/{council}/complaints/{complaint}/investigation/control-review/endorsements/{office}")
class EndorseControlReviewResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("endorse-control-review")
    public Uni<Response> take(String council, UUID complaint, String office, @Valid @NotNull RemarksRequest request) {
        return desk.handleInPart(council, complaint, request.toCommand(office, Officers.of(call.caller())));
    }
}
